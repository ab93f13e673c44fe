/** When a labour-rights violation is to be handed on. */
@NullMarked
package org.followthrough.referral.write;

import org.jspecify.annotations.NullMarked;
