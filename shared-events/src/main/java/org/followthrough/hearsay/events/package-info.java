/** What was brought by those who may not know a case, and what staff made of it. */
@NullMarked
package org.followthrough.hearsay.events;

import org.jspecify.annotations.NullMarked;
