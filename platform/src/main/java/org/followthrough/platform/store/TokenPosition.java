package org.followthrough.platform.store;

/** Reads in SQL how far a processor is: one that sees the past again has a token around the one of its position. */
public final class TokenPosition {

    /** Of a token as JSON that is called {@code token_json}: the last event read, -1 before the first. */
    public static final String SQL = """
            coalesce(token_json ->> 'globalIndex', token_json ->> 'index', token_json -> 'currentToken' ->> 'globalIndex',
                token_json -> 'currentToken' ->> 'index', '-1')::bigint""";

    private TokenPosition() {}
}
