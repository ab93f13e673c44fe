package org.followthrough.casefile.rules;

/** A rule of those who may give a command at all. It is asked before anything else, also before a repeat is answered. */
public interface SaysWhoMay {}
