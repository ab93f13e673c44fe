/** Tests of what time does to interim protection. */
@NullMarked
package org.followthrough.protection.automation;

import org.jspecify.annotations.NullMarked;
