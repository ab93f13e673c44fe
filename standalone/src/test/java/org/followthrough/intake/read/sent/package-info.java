/** What an organisation sees of its reports. */
@NullMarked
package org.followthrough.intake.read.sent;

import org.jspecify.annotations.NullMarked;
