/** That the person left the country, asked on a page. */
@NullMarked
package org.followthrough.followup.read.departure;

import org.jspecify.annotations.NullMarked;
