/** Persons under 18, or perhaps, and who acts for them. */
package org.followthrough.guardian.events;
