/**
 * Wiring of views: how far each has come, what happens to an event it cannot take, how it is built anew. What a view shows
 * is decided by its projector.
 */
package org.followthrough.queryside.views;
