/** The code lists of the field: stored as codes, shown as translated labels. */
@NullMarked
package org.followthrough.codes;

import org.jspecify.annotations.NullMarked;
