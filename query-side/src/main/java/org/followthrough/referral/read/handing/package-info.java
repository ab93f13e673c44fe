/** Handing a labour-rights violation on, and what came of it, asked on pages. */
@NullMarked
package org.followthrough.referral.read.handing;

import org.jspecify.annotations.NullMarked;
