/** Everything a reviewer needs on one page, and the answers given on it; who may review is read from the facts the rules read. */
@NullMarked
package org.followthrough.review.read.packet;

import org.jspecify.annotations.NullMarked;
