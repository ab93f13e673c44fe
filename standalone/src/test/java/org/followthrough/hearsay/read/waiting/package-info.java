@NullMarked
package org.followthrough.hearsay.read.waiting;

import org.jspecify.annotations.NullMarked;
