/** Wiring of the query side: what views and pages run on. Decides nothing about what they show. */
@NullMarked
package org.followthrough.queryside;

import org.jspecify.annotations.NullMarked;
