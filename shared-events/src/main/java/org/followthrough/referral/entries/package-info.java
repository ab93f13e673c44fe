/** What somebody typed about handing a labour-rights violation on. */
@NullMarked
package org.followthrough.referral.entries;

import org.jspecify.annotations.NullMarked;
