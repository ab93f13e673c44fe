/** Rules that several commands about interim protection share. */
@NullMarked
package org.followthrough.protection.rules;

import org.jspecify.annotations.NullMarked;
