/** How this side does something every now and then. What is done belongs to whoever defines the job. */
@NullMarked
package org.followthrough.queryside.jobs;

import org.jspecify.annotations.NullMarked;
