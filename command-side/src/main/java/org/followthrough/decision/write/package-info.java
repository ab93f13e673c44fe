/** What a finding must satisfy, when it is decided and again when it is signed. */
@NullMarked
package org.followthrough.decision.write;

import org.jspecify.annotations.NullMarked;
