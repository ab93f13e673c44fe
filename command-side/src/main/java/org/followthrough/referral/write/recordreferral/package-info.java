/** The person was asked, and a body was told. */
@NullMarked
package org.followthrough.referral.write.recordreferral;

import org.jspecify.annotations.NullMarked;
