package org.followthrough.standalone.demonstration;

/** Told how far a part of something long is. */
@FunctionalInterface
public interface Progress {

    /** @param what the part, as a newcomer reads it */
    void at(String what, int done, int of);
}
