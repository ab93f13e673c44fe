/** What is owed to the person, apart from the check. */
@NullMarked
package org.followthrough.obligation.facts;

import org.jspecify.annotations.NullMarked;
