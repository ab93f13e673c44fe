/** Tests of the forms for a person's "no". */
@NullMarked
package org.followthrough.followup.read.decline;

import org.jspecify.annotations.NullMarked;
