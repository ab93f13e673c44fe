package org.followthrough.intake.events;

import org.followthrough.casefile.events.CaseEvent;

public sealed interface IntakeEvent extends CaseEvent
        permits CaseOpened, ReportSupplemented, CaseAssigned, ReportAcknowledged, ReporterTold, FeedbackWishRecorded {}
