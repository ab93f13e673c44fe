@NullMarked
package org.followthrough.queryside.views;

import org.jspecify.annotations.NullMarked;
