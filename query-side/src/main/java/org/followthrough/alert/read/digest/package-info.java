/** Decides what waits for a digest, and when it goes out: once a day for each recipient. */
@NullMarked
package org.followthrough.alert.read.digest;

import org.jspecify.annotations.NullMarked;
