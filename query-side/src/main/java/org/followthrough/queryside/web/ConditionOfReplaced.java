package org.followthrough.queryside.web;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.util.EvaluationUtils;

/** Removes a tag with a fragment inclusion where its condition does not hold; leaves every other tag to Thymeleaf. */
final class ConditionOfReplaced extends AbstractAttributeTagProcessor {

    private static final int FIRST = 1;

    private final String prefix;
    private final boolean shownWhen;

    ConditionOfReplaced(String prefix, String attribute, boolean shownWhen) {
        super(TemplateMode.HTML, prefix, null, false, attribute, true, FIRST, false);
        this.prefix = prefix;
        this.shownWhen = shownWhen;
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName attribute,
            String condition,
            IElementTagStructureHandler structure) {
        if (tag.hasAttribute(prefix, "replace") || tag.hasAttribute(prefix, "insert")) {
            Object value = StandardExpressions.getExpressionParser(context.getConfiguration())
                    .parseExpression(context, condition)
                    .execute(context);
            if (EvaluationUtils.evaluateAsBoolean(value) != shownWhen) {
                structure.removeElement();
            }
        }
    }
}
