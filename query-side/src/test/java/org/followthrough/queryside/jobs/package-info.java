@NullMarked
package org.followthrough.queryside.jobs;

import org.jspecify.annotations.NullMarked;
