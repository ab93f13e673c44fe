@NullMarked
package org.followthrough.standalone;

import org.jspecify.annotations.NullMarked;
