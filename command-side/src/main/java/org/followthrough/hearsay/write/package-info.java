/** What was brought by those who may not know a case: taken down whatever it says, and weighed once by staff (rule J9). */
@NullMarked
package org.followthrough.hearsay.write;

import org.jspecify.annotations.NullMarked;
