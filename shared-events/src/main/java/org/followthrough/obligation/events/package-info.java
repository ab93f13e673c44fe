/** What the passing of time did to an obligation, and who saw it. */
package org.followthrough.obligation.events;
