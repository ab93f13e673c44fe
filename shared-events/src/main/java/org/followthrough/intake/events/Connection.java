package org.followthrough.intake.events;

import org.followthrough.codes.ConnectionKind;
import org.followthrough.personal.Personal;

/** An employer, accommodation, recruiter or route named in a case. */
public record Connection(ConnectionKind kind, Personal<String> name) {}
