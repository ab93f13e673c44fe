package org.followthrough.platform.startup;

/**
 * Name of this process among those that share its database: claims on views, sagas and deadlines are held under it.
 *
 * @param value unique among the processes that run
 */
public record NodeName(String value) {}
