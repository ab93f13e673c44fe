/** Risk assessments and the person at risk. */
package org.followthrough.risk.events;
