/** What is owed to a person who was not recognised, and what was done about it. */
@NullMarked
package org.followthrough.followup.events;

import org.jspecify.annotations.NullMarked;
