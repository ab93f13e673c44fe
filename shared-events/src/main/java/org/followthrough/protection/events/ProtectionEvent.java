package org.followthrough.protection.events;

import org.followthrough.casefile.events.CaseEvent;

public sealed interface ProtectionEvent extends CaseEvent
        permits ProtectionOwed,
                ProtectionNotOwed,
                MeasureRecorded,
                NoProtectionNeeded,
                MeasureContinued,
                MeasureEnded {}
