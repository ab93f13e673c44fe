/** Every event about what was brought. */
@NullMarked
package org.followthrough.hearsay.facts;

import org.jspecify.annotations.NullMarked;
