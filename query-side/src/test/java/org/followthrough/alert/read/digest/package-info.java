@NullMarked
package org.followthrough.alert.read.digest;

import org.jspecify.annotations.NullMarked;
