package org.followthrough.queryside;

import org.springframework.context.annotation.Import;

/** Wiring of this package, for tests in others. */
@Import(QuerySideSchema.class)
public class QuerySideSchemaForTests {}
