/** Whether what is shipped has known faults: told by a list that is kept in the repository, without asking anybody. */
@NullMarked
package org.followthrough.audit;

import org.jspecify.annotations.NullMarked;
