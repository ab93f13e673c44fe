package org.followthrough.register.read.answer;

import java.util.UUID;

/** The code of one case; answered by an Optional of {@link ReturnCode}. */
public record FindReturnCode(UUID caseId) {}
