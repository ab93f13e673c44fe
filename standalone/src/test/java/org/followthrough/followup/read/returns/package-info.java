/** Taking down that a person came back. */
@NullMarked
package org.followthrough.followup.read.returns;

import org.jspecify.annotations.NullMarked;
