package org.followthrough.audit;

import java.lang.module.ModuleDescriptor.Version;
import org.jspecify.annotations.Nullable;

/**
 * Something shipped.
 *
 * @param name package URL without its version: {@code pkg:maven/group/artifact} or {@code pkg:npm/name}
 */
record Component(String name, String version) {

    /** @param purl {@code pkg:maven/group/artifact@version?type=jar} */
    static Component of(String purl) {
        String[] parts = purl.replaceFirst("\\?.*", "").split("@(?=[^@/]*$)");
        return new Component(parts[0], parts[1]);
    }

    /** @param first the oldest that has it; none where all before {@code cured} have it */
    boolean isWithin(@Nullable String first, String cured) {
        Version own = Version.parse(version);
        return own.compareTo(Version.parse(cured)) < 0 && (first == null || own.compareTo(Version.parse(first)) >= 0);
    }

    @Override
    public String toString() {
        return name + "@" + version;
    }
}
