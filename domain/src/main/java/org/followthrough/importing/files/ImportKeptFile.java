package org.followthrough.importing.files;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Begin to bring the reports of an uploaded file in; answered by {@link ImportStarted}. The same again, or the same file while
 * it is still being brought in, starts nothing new. Refused as {@link CheckKeptFile} is, and with {@code file-has-problems}.
 *
 * @param charset that somebody chose, null where the file tells it
 * @param answers for each row in question {@code 7=2025-0147/3}, {@code 7=row-3} or {@code 7=other}; refused with {@code
 *     rows-in-question} where one is missing
 */
public record ImportKeptFile(UUID fileId, @Nullable String charset, List<String> answers) {}
