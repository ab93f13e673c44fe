/** The form for handing a person over to another body. */
@NullMarked
package org.followthrough.followup.read.handover;

import org.jspecify.annotations.NullMarked;
