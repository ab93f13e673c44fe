/** How far a labour-rights violation was handed on. */
@NullMarked
package org.followthrough.referral.facts;

import org.jspecify.annotations.NullMarked;
