/** Tests of the pages about labour-rights violations handed on. */
@NullMarked
package org.followthrough.referral.read.handing;

import org.jspecify.annotations.NullMarked;
