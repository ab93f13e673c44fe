/** What is owed to a person who was not recognised, and what was done about it. */
package org.followthrough.followup.events;
