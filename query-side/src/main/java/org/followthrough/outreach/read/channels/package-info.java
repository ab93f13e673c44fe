/** Which ways of contact a form offers, and what it says beside each; the rules refuse the dangerous ones. */
@NullMarked
package org.followthrough.outreach.read.channels;

import org.jspecify.annotations.NullMarked;
