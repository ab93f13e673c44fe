package org.followthrough.importing.files;

import java.util.UUID;

/**
 * How far an import is; answered by an {@link ImportAnswer}. Refused with {@code import-unknown} where there is none, or where
 * somebody asks who neither started it nor is a supervisor.
 */
public record LookAtImport(UUID jobId) {}
