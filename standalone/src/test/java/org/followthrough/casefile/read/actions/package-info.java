/** Each action that is offered leads to a page that fits. */
@NullMarked
package org.followthrough.casefile.read.actions;

import org.jspecify.annotations.NullMarked;
