/**
 * Decides how events are kept on PostgreSQL: appended in real transactions, never changed, and read only up to the
 * index below which every transaction has ended. What an event says is decided elsewhere.
 */
package org.followthrough.commandside.store;
