package org.followthrough.codes;

/** How an organisation that reported is answered: none of these leads to the person. */
public enum ReplyChannel {
    PHONE,
    EMAIL,
    LETTER,
    IN_PERSON
}
