/** Measures, as ratios to bare JDBC on the same machine. Runs under the profile {@code benchmark} only. */
@NullMarked
package org.followthrough.benchmark;

import org.jspecify.annotations.NullMarked;
