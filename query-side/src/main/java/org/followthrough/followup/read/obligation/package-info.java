/** What is owed and to whom: the work lists of supervisors and caseworkers. */
@NullMarked
package org.followthrough.followup.read.obligation;

import org.jspecify.annotations.NullMarked;
