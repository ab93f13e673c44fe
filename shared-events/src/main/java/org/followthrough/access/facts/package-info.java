/** What of a case was given to somebody outside. */
@NullMarked
package org.followthrough.access.facts;

import org.jspecify.annotations.NullMarked;
