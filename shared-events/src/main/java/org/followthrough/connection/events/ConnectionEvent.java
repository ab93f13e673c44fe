package org.followthrough.connection.events;

import org.followthrough.casefile.events.CaseEvent;

public sealed interface ConnectionEvent extends CaseEvent
        permits ConnectionAdded,
                LinkedReviewProposed,
                LinkedReviewAccepted,
                LinkedReviewDeclined,
                ExOfficioProposed,
                ExOfficioAnswered {}
