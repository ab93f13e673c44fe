package org.followthrough.protection.events;

import org.followthrough.casefile.events.CaseEvent;

public sealed interface ProtectionEvent extends CaseEvent
        permits MeasureRecorded, NoProtectionNeeded, MeasureContinued, MeasureEnded {}
