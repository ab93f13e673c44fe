package org.followthrough.standalone.move;

import java.util.Set;

/**
 * A table whose rows are copied.
 *
 * @param name with its schema
 * @param condition which rows, in SQL
 * @param without columns that stay empty in the copy
 */
record MovedTable(String name, String condition, Set<String> without) {

    static MovedTable whole(String name) {
        return new MovedTable(name, "true", Set.of());
    }

    String schema() {
        return name.substring(0, name.indexOf('.'));
    }

    String bareName() {
        return name.substring(name.indexOf('.') + 1);
    }
}
