/** What the endpoints about staff share. */
@NullMarked
package org.followthrough.staff.write.api;

import org.jspecify.annotations.NullMarked;
