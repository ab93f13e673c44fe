package org.followthrough.importing.files;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Look at an uploaded file and bring nothing in; answered by a {@link FileAnswer}. Refused with {@code import-file-gone} where it
 * is not the asker's, or no longer kept.
 *
 * @param charset that somebody chose, null where the file tells it
 */
public record CheckKeptFile(UUID fileId, @Nullable String charset) {}
