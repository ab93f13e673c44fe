/** Contact: what is safe, what was tried, what the person was told. */
package org.followthrough.outreach.events;
