package org.followthrough.staff.read.directory;

import java.util.List;

/**
 * Those who belong together.
 *
 * @param unit empty for those who belong to none
 */
record UnitRows(String unit, List<StaffRow> rows) {}
