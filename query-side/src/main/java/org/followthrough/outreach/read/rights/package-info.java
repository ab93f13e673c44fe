/** The form that records that the person was told what one may ask for. */
@NullMarked
package org.followthrough.outreach.read.rights;

import org.jspecify.annotations.NullMarked;
