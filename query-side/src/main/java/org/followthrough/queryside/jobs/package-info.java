/** How this side does something every now and then. What is done belongs to whoever defines the job. */
package org.followthrough.queryside.jobs;
