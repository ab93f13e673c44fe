/** Risk assessments and the person at risk. */
@NullMarked
package org.followthrough.risk.events;

import org.jspecify.annotations.NullMarked;
