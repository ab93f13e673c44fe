package org.followthrough.register.read.answer;

/** Years that have cases, latest first; answered by {@link ReportingYears}. */
public record FindReportingYears() {}
