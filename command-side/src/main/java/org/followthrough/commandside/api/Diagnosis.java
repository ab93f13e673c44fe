package org.followthrough.commandside.api;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.followthrough.bothsides.Unavailable;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refusal;
import org.followthrough.casefile.write.api.UnknownCase;
import org.followthrough.casefile.write.api.UnreadableVersion;
import org.followthrough.personal.SubjectErased;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;

/** What kind of failure an exception is: the sender's mistake, a refusal, somebody else's change, or ours. */
record Diagnosis(Failure failure, List<Problem> problems) {

    private static final Set<String> OF_ROLES = Set.of("role-may-not", "only-a-supervisor", "nobody-acts");
    private static final String OF_VERSIONS = "changed-meanwhile";

    static Diagnosis of(Throwable thrown) {
        Refusal refusal = refusalIn(thrown);
        return refusal == null ? ofUnrefused(thrown) : ofRefusal(refusal.problems());
    }

    private static Diagnosis ofRefusal(List<Problem> problems) {
        if (problems.stream().anyMatch(problem -> OF_ROLES.contains(problem.code()))) {
            return new Diagnosis(Failure.NOT_ALLOWED, problems);
        }
        boolean changed = problems.stream().anyMatch(problem -> problem.code().equals(OF_VERSIONS));
        return new Diagnosis(changed ? Failure.CHANGED_MEANWHILE : Failure.REFUSED, problems);
    }

    private static Diagnosis ofUnrefused(Throwable thrown) {
        if (find(BodyTooLarge.class, thrown) != null) {
            return just(Failure.TOO_LARGE);
        }
        if (thrown instanceof HttpMessageNotReadableException unreadable) {
            return new Diagnosis(Failure.MALFORMED, JsonProblems.of(unreadable.getCause()));
        }
        // JSON sent as if it were a form: its text is the name of a parameter, and stands in the message
        if (thrown instanceof RequestRejectedException) {
            return just(Failure.MALFORMED);
        }
        if (thrown instanceof UnreadableVersion) {
            return new Diagnosis(Failure.MALFORMED, List.of(new Problem("if-match-unreadable")));
        }
        if (thrown instanceof TypeMismatchException) {
            return new Diagnosis(Failure.MALFORMED, List.of(new Problem("id-unreadable")));
        }
        if (thrown instanceof UnknownCase || find(AggregateNotFoundException.class, thrown) != null) {
            return just(Failure.UNKNOWN_CASE);
        }
        if (find(SubjectErased.class, thrown) != null) {
            return just(Failure.ERASED);
        }
        if (find(ConcurrencyException.class, thrown) != null) {
            return just(Failure.CONFLICT);
        }
        if (Unavailable.isBehind(thrown)) {
            return just(Failure.UNAVAILABLE);
        }
        return just(
                thrown instanceof ErrorResponse of
                        ? Failure.ofStatus(of.getStatusCode().value())
                        : Failure.INTERNAL_ERROR);
    }

    private static Diagnosis just(Failure failure) {
        return new Diagnosis(failure, List.of());
    }

    /** From another process a refusal comes as the details of an exception that is not ours. */
    private static @Nullable Refusal refusalIn(Throwable thrown) {
        CommandExecutionException failed = find(CommandExecutionException.class, thrown);
        Object details = failed == null ? null : failed.getDetails().orElse(null);
        return details instanceof Refusal refusal ? refusal : null;
    }

    private static <T extends Throwable> @Nullable T find(Class<T> type, Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }
}
