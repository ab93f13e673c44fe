/** What all automations share: how they send commands. */
@NullMarked
package org.followthrough.casefile.automation;

import org.jspecify.annotations.NullMarked;
