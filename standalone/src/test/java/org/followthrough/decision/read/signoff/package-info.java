/** The page that signs a proposed decision or sends it back, sent as a browser does. */
@NullMarked
package org.followthrough.decision.read.signoff;

import org.jspecify.annotations.NullMarked;
