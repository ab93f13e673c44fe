/** What protects a person meanwhile. */
@NullMarked
package org.followthrough.protection.events;

import org.jspecify.annotations.NullMarked;
