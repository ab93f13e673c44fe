/** The inbox of alerts, from the event to the page. */
@NullMarked
package org.followthrough.alert.read.inbox;

import org.jspecify.annotations.NullMarked;
