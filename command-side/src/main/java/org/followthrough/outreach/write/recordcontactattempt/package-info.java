/** Recording a try to reach the person. */
@NullMarked
package org.followthrough.outreach.write.recordcontactattempt;

import org.jspecify.annotations.NullMarked;
