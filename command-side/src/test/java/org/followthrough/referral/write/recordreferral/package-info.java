/** Tests of handing a labour-rights violation on. */
@NullMarked
package org.followthrough.referral.write.recordreferral;

import org.jspecify.annotations.NullMarked;
