package org.followthrough.guardian.events;

import org.followthrough.casefile.events.CaseEvent;

public sealed interface GuardianEvent extends CaseEvent
        permits GuardianNamed, GuardianFoundConnected, PersonCameOfAge {}
