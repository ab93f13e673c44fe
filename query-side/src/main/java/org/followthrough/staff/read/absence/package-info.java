/** Who is away and who stands in. */
@NullMarked
package org.followthrough.staff.read.absence;

import org.jspecify.annotations.NullMarked;
