@NullMarked
package org.followthrough.alert.read.recipients;

import org.jspecify.annotations.NullMarked;
