/** What happened to everyone not recognised: one row per case, and the figures counted from the same rows. */
package org.followthrough.register.read.answer;
