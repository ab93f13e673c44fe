/** What cases have in common, and what follows from it. */
package org.followthrough.connection.events;
