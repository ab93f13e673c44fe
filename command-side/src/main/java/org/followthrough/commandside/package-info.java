/** Wiring of the command side: what the decisions and sagas run on. Decides nothing about cases. */
package org.followthrough.commandside;
