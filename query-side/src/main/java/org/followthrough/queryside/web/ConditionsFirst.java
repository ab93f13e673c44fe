package org.followthrough.queryside.web;

import java.util.Set;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;

/**
 * Lets {@code th:if} and {@code th:unless} decide about a tag that {@code th:replace} would replace. Thymeleaf replaces
 * first and forgets the condition, so a page would show a "child" tag beside every name, and nobody would notice in time.
 */
final class ConditionsFirst extends AbstractProcessorDialect {

    ConditionsFirst() {
        super("conditions first", StandardDialect.PREFIX, StandardDialect.PROCESSOR_PRECEDENCE - 1);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new ConditionOfReplaced(prefix, "if", true), new ConditionOfReplaced(prefix, "unless", false));
    }
}
