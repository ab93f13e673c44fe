/** What may be done about a child, and through whom. */
@NullMarked
package org.followthrough.guardian.rules;

import org.jspecify.annotations.NullMarked;
