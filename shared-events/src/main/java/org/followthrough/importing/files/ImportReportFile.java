package org.followthrough.importing.files;

/** Bring the reports of a file in; answered by a {@link FileAnswer}. The same file again brings in what is missing. */
public record ImportReportFile(byte[] file) {}
