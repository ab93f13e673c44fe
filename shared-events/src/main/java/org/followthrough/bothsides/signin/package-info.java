/** Decides how often signing in may fail, the same for pages and for the API. */
@NullMarked
package org.followthrough.bothsides.signin;

import org.jspecify.annotations.NullMarked;
