/** The form that ends the follow-up, sent as a browser does. */
@NullMarked
package org.followthrough.followup.read.end;

import org.jspecify.annotations.NullMarked;
