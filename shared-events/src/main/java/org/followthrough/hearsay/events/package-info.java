/** What was brought by those who may not know a case, and what staff made of it. */
package org.followthrough.hearsay.events;
