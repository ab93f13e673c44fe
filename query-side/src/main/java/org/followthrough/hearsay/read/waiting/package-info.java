/** What was brought by those who may not know a case and waits to be weighed by staff (rule J9). */
@NullMarked
package org.followthrough.hearsay.read.waiting;

import org.jspecify.annotations.NullMarked;
