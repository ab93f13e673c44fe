package org.followthrough.platform.distributed;

import java.util.Objects;

/**
 * One process among those that work together.
 *
 * @param name no other process that runs has it: claims on views, sagas and deadlines are held under it
 * @param version of the program; all that run together have the same
 * @param kek id of the key-encryption key it wraps with; likewise
 */
record Node(String name, String version, String kek) {

    private static final String NOT_PACKAGED = "not packaged";

    static Node named(String name, String kek) {
        return new Node(
                name,
                Objects.requireNonNullElse(Node.class.getPackage().getImplementationVersion(), NOT_PACKAGED),
                kek);
    }
}
