package org.followthrough.standalone.demonstration;

import java.time.Instant;
import org.followthrough.casefile.entries.CaseEntry;

/**
 * One command of a story, who sends it and when.
 *
 * @param personNo whose case, counted from 1
 * @param by login
 */
record Step(int personNo, String by, Instant recordedAt, CaseEntry<?> entry) {}
