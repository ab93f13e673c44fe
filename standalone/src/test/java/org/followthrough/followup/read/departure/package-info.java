/** Tests of the page about leaving the country. */
@NullMarked
package org.followthrough.followup.read.departure;

import org.jspecify.annotations.NullMarked;
