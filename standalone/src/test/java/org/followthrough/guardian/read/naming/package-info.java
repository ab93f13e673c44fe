/** Tests of the page that asks who acts for a child. */
@NullMarked
package org.followthrough.guardian.read.naming;

import org.jspecify.annotations.NullMarked;
