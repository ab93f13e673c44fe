/** Confirming that no channel is safe. */
@NullMarked
package org.followthrough.outreach.write.confirmnosafechannel;

import org.jspecify.annotations.NullMarked;
