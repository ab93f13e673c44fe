package org.followthrough.review.events;

import org.followthrough.casefile.events.CaseEvent;

public sealed interface ReviewEvent extends CaseEvent
        permits ReviewRequested, ReviewAdmitted, ReviewerNamed, ReviewDecided, CaseReopened {}
