package org.followthrough.commandside;

import org.springframework.context.annotation.Import;

/** Wiring of this package, for tests in others. */
@Import({CommandSideSchema.class, CommandHandling.class, SagaProcessing.class, CommandSideChecks.class})
public class SagasAndCommands {}
