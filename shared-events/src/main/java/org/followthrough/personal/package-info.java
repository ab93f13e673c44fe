/** Personal data: sealed with a key per subject, so that it can be erased from a log that never forgets. */
package org.followthrough.personal;
