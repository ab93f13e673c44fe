/** Brings what an organisation says of its own reports to their cases, after it was answered. */
@NullMarked
package org.followthrough.hearsay.automation;

import org.jspecify.annotations.NullMarked;
