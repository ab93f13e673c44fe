/** What the passing of time sets off in a follow-up. */
@NullMarked
package org.followthrough.followup.automation;

import org.jspecify.annotations.NullMarked;
