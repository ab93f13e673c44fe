/** What the endpoints share that take down what those bring who may not know a case. */
@NullMarked
package org.followthrough.hearsay.write.api;

import org.jspecify.annotations.NullMarked;
