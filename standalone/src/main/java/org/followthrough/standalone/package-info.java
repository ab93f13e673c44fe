/** Both sides in one process with a PostgreSQL of its own. Decides how a newcomer's program starts, keeps data, ends. */
package org.followthrough.standalone;
