/** Wiring of deadlines that outlive the process: kept on PostgreSQL, fired at least once, retried until they succeed. */
package org.followthrough.commandside.deadline;
