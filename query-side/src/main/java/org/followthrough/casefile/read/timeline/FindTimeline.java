package org.followthrough.casefile.read.timeline;

import java.util.UUID;

/** The history of one case; answered by a {@link Timeline}. */
public record FindTimeline(UUID caseId) {}
