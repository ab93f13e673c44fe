package org.followthrough.queryside.web;

/**
 * A filter in force, shown as a tag that a click removes.
 *
 * @param group what is filtered, for example "Source"
 * @param label the value, for example "Education"
 * @param href the same list without it
 */
public record FilterTag(String group, String label, String href) {}
