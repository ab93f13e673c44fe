package org.followthrough.register.read.answer;

import java.util.List;

/** Years that have cases, latest first. */
public record ReportingYears(List<Integer> years) {}
