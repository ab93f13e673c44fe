/** What authorities were given of a case: the list, the form, and the paper that the person may have (rule E5). */
@NullMarked
package org.followthrough.access.read.disclosure;

import org.jspecify.annotations.NullMarked;
