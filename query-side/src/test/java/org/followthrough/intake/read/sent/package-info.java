/** What is kept of sent reports. */
@NullMarked
package org.followthrough.intake.read.sent;

import org.jspecify.annotations.NullMarked;
