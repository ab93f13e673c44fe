package org.followthrough.importing.write.reports;

import java.util.Set;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.importing.files.Column;

/**
 * Something new about a known row, on its way into its case.
 *
 * @param brings what has come in once the command is carried out
 * @param stays columns of which the case says something else, which stays
 */
record Addition(Fingerprint brings, CaseCommand command, Set<Column> stays) {}
