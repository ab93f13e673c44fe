/** Waits for the dates of obligations. */
@NullMarked
package org.followthrough.obligation.automation;

import org.jspecify.annotations.NullMarked;
