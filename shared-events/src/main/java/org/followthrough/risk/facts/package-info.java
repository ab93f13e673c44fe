/** The level of risk and the answers to the indicators. */
@NullMarked
package org.followthrough.risk.facts;

import org.jspecify.annotations.NullMarked;
