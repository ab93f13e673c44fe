/** Who outside was given something of a case. */
package org.followthrough.access.events;
