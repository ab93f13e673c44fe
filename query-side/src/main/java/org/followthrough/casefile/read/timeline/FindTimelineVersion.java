package org.followthrough.casefile.read.timeline;

import java.util.UUID;

/** How far the history of one case is known; answered by a Long, the sequence number of its latest event or -1. */
public record FindTimelineVersion(UUID caseId) {}
