package org.followthrough.platform.startup;

import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The key file, the protocol or the database does not fit: one sentence for the operator, not a stack trace. */
class UnfitDataFailureAnalyzer extends AbstractFailureAnalyzer<BeanCreationException> {

    /** Beans that say themselves, in a sentence, why they cannot be made. */
    private static final Set<String> SAY_WHY = Set.of("keyEncryptionKey", "protocol");

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, BeanCreationException first) {
        for (@Nullable Throwable cause = first; cause != null; cause = cause.getCause()) {
            if (cause instanceof FlywayException flyway) {
                return new FailureAnalysis(otherVersion(flyway), null, rootFailure);
            }
            if (cause instanceof BeanCreationException bean && SAY_WHY.contains(String.valueOf(bean.getBeanName()))) {
                return new FailureAnalysis(sentenceBelow(bean), null, rootFailure);
            }
        }
        return null;
    }

    private static String sentenceBelow(BeanCreationException bean) {
        Throwable cause = bean;
        while (cause instanceof BeansException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    private static String otherVersion(FlywayException flyway) {
        return "The database in the data folder was made by another version of this program. Start that version, or choose"
                + " another folder with --followthrough.data=<folder>.\n\n" + flyway.getMessage();
    }
}
