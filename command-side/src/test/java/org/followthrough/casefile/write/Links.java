package org.followthrough.casefile.write;

import static org.followthrough.platform.keys.TestSealer.text;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.connection.commands.AcceptLinkedReview;
import org.followthrough.connection.commands.AddConnection;
import org.followthrough.connection.commands.AnswerExOfficio;
import org.followthrough.connection.commands.DeclineLinkedReview;
import org.followthrough.connection.commands.ProposeLinkedReview;
import org.followthrough.connection.events.ConnectionAdded;
import org.followthrough.connection.events.ExOfficioProposed;
import org.followthrough.connection.events.LinkedReviewDeclined;
import org.followthrough.connection.events.LinkedReviewProposed;
import org.followthrough.staff.StaffIds;

/** Words for connections. */
public final class Links {

    private Links() {}

    public static AddConnection learnt(ConnectionKind kind, LocalDate on) {
        return new AddConnection(The.COMMAND, The.CASE, on, kind, text("connection.name", "Gradnja d.o.o."));
    }

    public static ConnectionAdded added(ConnectionKind kind, LocalDate on) {
        return new ConnectionAdded(The.CASE, The.id("someone"), on, kind, text("connection.name", "Gradnja d.o.o."));
    }

    public static ProposeLinkedReview proposeLinked(ConnectionKind kind) {
        return new ProposeLinkedReview(The.COMMAND, The.CASE, kind, The.id("connection"), Set.of(The.id("identified")));
    }

    public static ProposeLinkedReview proposeLinked(Set<UUID> identified) {
        return new ProposeLinkedReview(
                The.COMMAND, The.CASE, ConnectionKind.EMPLOYER, The.id("connection"), identified);
    }

    public static LinkedReviewProposed linkedProposed(LocalDate on) {
        return new LinkedReviewProposed(
                The.CASE,
                StaffIds.SYSTEM,
                on,
                The.id("linked"),
                ConnectionKind.EMPLOYER,
                The.id("connection"),
                Set.of(The.id("identified")));
    }

    public static AcceptLinkedReview acceptLinked(LocalDate on) {
        return new AcceptLinkedReview(The.COMMAND, The.CASE, on, The.id("linked"));
    }

    public static DeclineLinkedReview declineLinked(LocalDate on, String because) {
        return new DeclineLinkedReview(The.COMMAND, The.CASE, on, The.id("linked"), text("link.because", because));
    }

    public static LinkedReviewDeclined linkedDeclined(LocalDate on) {
        return new LinkedReviewDeclined(
                The.CASE, Staff.supervisor().id(), on, The.id("linked"), text("link.because", "Another workshop."));
    }

    public static ExOfficioProposed exOfficioProposed(LocalDate on) {
        return new ExOfficioProposed(
                The.CASE,
                StaffIds.SYSTEM,
                on,
                The.id("ex officio"),
                ConnectionKind.EMPLOYER,
                The.id("connection"),
                Set.of(The.CASE, The.id("another case")));
    }

    public static AnswerExOfficio answerExOfficio(LocalDate on, boolean started, String because) {
        return new AnswerExOfficio(
                The.COMMAND, The.CASE, on, The.id("ex officio"), started, text("link.because", because));
    }
}
