package org.followthrough.queryside.web;

/** A step of the breadcrumbs: a page above this one, the topmost first. */
public record Crumb(String text, String href) {}
