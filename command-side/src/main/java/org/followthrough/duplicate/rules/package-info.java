/** What stands against two cases of one person being followed as one. */
@NullMarked
package org.followthrough.duplicate.rules;

import org.jspecify.annotations.NullMarked;
