package org.followthrough.casefile.commands;

/**
 * Why a command was not done though nothing was refused. It travels as the details of an exception: the exception itself loses
 * its class on the way to another process.
 */
public enum Hindrance {
    /** Others were faster, again and again; sent once more it may be done. */
    OVERTAKEN,
    /** Nothing bears the id it was sent to. */
    UNKNOWN,
    /** It would seal something for a person whose data were erased. */
    ERASED,
    /** Nobody can decide now; sent once more with the same id it is done once. */
    UNAVAILABLE,
    /** A mistake of ours; the log of the process that handled the command says where. */
    UNFORESEEN;

    /** The same command may be done a little later. */
    public boolean passes() {
        return this == OVERTAKEN || this == UNAVAILABLE;
    }
}
