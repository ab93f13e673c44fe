package org.followthrough.importing.files;

/** Look at a file of reports and bring nothing in; answered by a {@link FileAnswer}. */
public record CheckReportFile(byte[] file) {}
