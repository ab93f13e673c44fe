/** Tests that look at the pages as people do: with a browser, a keyboard, a narrow screen, and axe. */
@NullMarked
package org.followthrough.browser;

import org.jspecify.annotations.NullMarked;
