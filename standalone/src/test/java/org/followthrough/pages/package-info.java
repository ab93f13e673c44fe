/** What every page keeps, whoever looks at it and in whatever language. */
@NullMarked
package org.followthrough.pages;

import org.jspecify.annotations.NullMarked;
