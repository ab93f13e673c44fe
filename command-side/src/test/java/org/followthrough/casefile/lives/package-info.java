/** Random lives of cases, legal and illegal, told to the decisions and the facts alone: what must always be true. */
@NullMarked
package org.followthrough.casefile.lives;

import org.jspecify.annotations.NullMarked;
