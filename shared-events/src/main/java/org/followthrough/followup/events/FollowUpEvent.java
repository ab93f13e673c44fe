package org.followthrough.followup.events;

import org.followthrough.casefile.events.CaseEvent;

public sealed interface FollowUpEvent extends CaseEvent
        permits CheckScheduled,
                CheckMovedEarlier,
                CheckCompleted,
                CheckBecameOverdue,
                CheckEscalated,
                CheckSuperseded,
                PersonReturned,
                FollowUpDeclined,
                DeclineDoubted,
                PersonHandedOver,
                PersonDeparted,
                OverdueAcknowledged,
                LostProposed,
                PersonDeclaredLost,
                FollowUpWoken,
                FollowUpEnded {}
