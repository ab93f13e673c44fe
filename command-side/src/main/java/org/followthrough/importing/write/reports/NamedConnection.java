package org.followthrough.importing.write.reports;

import org.followthrough.codes.ConnectionKind;

/** An employer, accommodation, recruiter or route as a row names it, not sealed yet. */
public record NamedConnection(ConnectionKind kind, String name) {

    /** Never the name: this ends up in logs. */
    @Override
    public String toString() {
        return "NamedConnection[" + kind + "]";
    }
}
