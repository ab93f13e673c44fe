/** How the write API reads JSON and what it answers when something is wrong. Decides nothing about cases. */
package org.followthrough.commandside.api;
