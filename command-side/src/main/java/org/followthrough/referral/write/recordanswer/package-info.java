/** What the body said. */
@NullMarked
package org.followthrough.referral.write.recordanswer;

import org.jspecify.annotations.NullMarked;
