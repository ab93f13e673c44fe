/** What time does to interim protection and to whoever waits for a decision. */
@NullMarked
package org.followthrough.protection.automation;

import org.jspecify.annotations.NullMarked;
