/** Recording a step of the search that needs no contact. */
@NullMarked
package org.followthrough.outreach.write.recordsearchstep;

import org.jspecify.annotations.NullMarked;
