package org.followthrough.importing.files;

import java.util.UUID;

/** @param jobId whom to ask with {@link LookAtImport} */
public record ImportStarted(UUID jobId) {}
