package org.followthrough.commandside.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refusal;
import org.followthrough.casefile.write.api.UnknownCase;
import org.followthrough.casefile.write.api.UnreadableVersion;
import org.followthrough.platform.messaging.FailureClassifier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;

/** What kind of failure an exception is: the sender's mistake, a refusal, somebody else's change, or ours. */
record Diagnosis(Failure failure, List<Problem> problems) {

    private static final Set<String> OF_ROLES = Set.of("role-may-not", "only-a-supervisor", "nobody-acts");
    private static final Map<String, Failure> OF_CONFLICTS = Map.of(
            "changed-meanwhile", Failure.CHANGED_MEANWHILE,
            "plan-changed-meanwhile", Failure.CHANGED_MEANWHILE,
            "command-id-used", Failure.COMMAND_ID_USED);

    static Diagnosis of(Throwable thrown) {
        return FailureClassifier.refusalIn(thrown).map(Diagnosis::ofRefusal).orElseGet(() -> ofUnrefused(thrown));
    }

    private static Diagnosis ofRefusal(Refusal refusal) {
        List<Problem> problems = refusal.problems();
        if (problems.stream().anyMatch(problem -> OF_ROLES.contains(problem.code()))) {
            return new Diagnosis(Failure.NOT_ALLOWED, problems);
        }
        return new Diagnosis(
                problems.stream()
                        .map(problem -> OF_CONFLICTS.get(problem.code()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(Failure.REFUSED),
                problems);
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
        if (thrown instanceof UnknownCase) {
            return just(Failure.UNKNOWN_CASE);
        }
        if (thrown instanceof AccessDeniedException) {
            return just(Failure.NOT_ALLOWED);
        }
        return just(
                switch (FailureClassifier.hindranceIn(thrown)) {
                    case OVERTAKEN -> Failure.CONFLICT;
                    case UNKNOWN -> Failure.UNKNOWN_CASE;
                    case ERASED -> Failure.ERASED;
                    case UNAVAILABLE -> Failure.UNAVAILABLE;
                    case UNFORESEEN -> ofTheWeb(thrown);
                });
    }

    private static Failure ofTheWeb(Throwable thrown) {
        return thrown instanceof ErrorResponse of
                ? Failure.ofStatus(of.getStatusCode().value())
                : Failure.INTERNAL_ERROR;
    }

    private static Diagnosis just(Failure failure) {
        return new Diagnosis(failure, List.of());
    }

    private static <T extends Throwable> @Nullable T find(Class<T> type, Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }
}
