/** What every event of a case has in common. */
package org.followthrough.casefile.events;
