/** What is asked about handing a labour-rights violation on. */
@NullMarked
package org.followthrough.referral.commands;

import org.jspecify.annotations.NullMarked;
