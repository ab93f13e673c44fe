package org.followthrough.platform.signin;

/**
 * How one proves who one is.
 *
 * @param encoded a hash that names its algorithm
 * @param given by somebody else, and to be changed before anything is done with it
 * @param version counts how often it was changed; 0 for a password of the first start
 */
record Credential(String encoded, boolean given, int version) {}
