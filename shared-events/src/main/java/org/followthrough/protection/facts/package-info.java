/** What protects the person now. */
@NullMarked
package org.followthrough.protection.facts;

import org.jspecify.annotations.NullMarked;
