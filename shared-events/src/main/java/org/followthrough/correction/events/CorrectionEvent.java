package org.followthrough.correction.events;

import org.followthrough.casefile.events.CaseEvent;

public sealed interface CorrectionEvent extends CaseEvent
        permits CorrectionProposed, EntryCorrected, CorrectionDeclined {}
