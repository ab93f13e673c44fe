package org.followthrough.casefile.events;

public sealed interface CorrectionEvent extends CaseEvent
        permits CorrectionProposed, EntryCorrected, CorrectionDeclined {}
