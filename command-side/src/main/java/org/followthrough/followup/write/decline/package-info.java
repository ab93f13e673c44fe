/** A person does not want to be followed up. */
@NullMarked
package org.followthrough.followup.write.decline;

import org.jspecify.annotations.NullMarked;
