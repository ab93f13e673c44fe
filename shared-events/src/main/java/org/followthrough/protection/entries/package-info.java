/** What people type about interim protection. */
@NullMarked
package org.followthrough.protection.entries;

import org.jspecify.annotations.NullMarked;
