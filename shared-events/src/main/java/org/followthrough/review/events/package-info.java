/** What happens when a negative decision is looked at again. */
package org.followthrough.review.events;
