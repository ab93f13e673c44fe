package org.followthrough.queryside.web;

/** A signed-in person with a name to show in the header; a principal that is none is shown by its login. */
public interface Named {

    String displayName();
}
