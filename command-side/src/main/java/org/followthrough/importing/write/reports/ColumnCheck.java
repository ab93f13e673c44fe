package org.followthrough.importing.write.reports;

import java.util.List;
import org.followthrough.importing.files.Column;

/**
 * What the header says, before any row is looked at. Unknown columns are given by position.
 *
 * @param found in the order of the file
 * @param missing required columns that the header lacks
 * @param unknown positions of columns with no name of ours, from 1; the first fifty
 * @param repeated columns that the header names more than once
 */
public record ColumnCheck(List<Column> found, List<Column> missing, List<Integer> unknown, List<Column> repeated) {

    public boolean passed() {
        return missing.isEmpty() && unknown.isEmpty() && repeated.isEmpty();
    }
}
