package org.followthrough.register.read.answer;

import java.util.List;
import org.followthrough.intake.facts.CaseReference;

/** In the order of their numbers. */
public record CaseReferences(List<CaseReference> references) {}
