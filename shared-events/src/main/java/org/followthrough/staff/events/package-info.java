/** What happened to the directory of staff, kept for ever. */
package org.followthrough.staff.events;
