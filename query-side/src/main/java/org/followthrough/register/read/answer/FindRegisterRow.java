package org.followthrough.register.read.answer;

import org.followthrough.intake.facts.CaseReference;

/** One case; answered by an Optional of {@link RegisterRow}. */
public record FindRegisterRow(CaseReference reference) {}
