/** The form of rights information, sent as a browser does. */
@NullMarked
package org.followthrough.outreach.read.rights;

import org.jspecify.annotations.NullMarked;
