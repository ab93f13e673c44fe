/** Tests of leaving the country. */
@NullMarked
package org.followthrough.followup.write.departure;

import org.jspecify.annotations.NullMarked;
