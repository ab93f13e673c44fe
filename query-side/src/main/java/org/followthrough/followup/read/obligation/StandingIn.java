package org.followthrough.followup.read.obligation;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody away owes, as the one who stands in sees it.
 *
 * @param until last day away
 */
record StandingIn(String name, LocalDate until, List<ObligationRow> rows) {}
