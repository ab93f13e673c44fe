package org.followthrough.duplicate.events;

import org.followthrough.casefile.events.CaseEvent;

public sealed interface DuplicateEvent extends CaseEvent
        permits DuplicateProposed,
                DuplicateDeclined,
                DuplicateConfirmed,
                DuplicateTakenOver,
                DuplicateRefused,
                FollowedInOtherCase,
                DuplicateResumed,
                DuplicateTakenBack,
                DuplicateReleased {}
