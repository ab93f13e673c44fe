package org.followthrough.casefile.write.api;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version of the case that a client last saw, from the header {@code If-Match: "7"}. */
final class ExpectedVersion {

    private static final String METADATA_KEY = "expectedVersion";
    private static final Pattern ONE_TAG = Pattern.compile("\"(\\d{1,18})\"");

    private ExpectedVersion() {}

    /**
     * @return metadata for the command, empty where the client does not mind what happened since
     * @throws UnreadableVersion when the header is anything else
     */
    static Map<String, String> from(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return Map.of();
        }
        Matcher tag = ONE_TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new UnreadableVersion();
        }
        return Map.of(METADATA_KEY, String.valueOf(Long.parseLong(tag.group(1))));
    }
}
