/** Saying that one has seen an overdue check. */
@NullMarked
package org.followthrough.followup.write.acknowledgeoverdue;

import org.jspecify.annotations.NullMarked;
