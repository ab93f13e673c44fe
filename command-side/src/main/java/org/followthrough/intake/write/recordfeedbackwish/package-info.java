/** Whether the person wants whoever reported to learn what became of them. */
@NullMarked
package org.followthrough.intake.write.recordfeedbackwish;

import org.jspecify.annotations.NullMarked;
