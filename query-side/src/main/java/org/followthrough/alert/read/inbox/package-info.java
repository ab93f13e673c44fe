/**
 * Decides which events become alerts, and keeps and shows each member's inbox. Who is told is decided by the recipients;
 * alerts that leave the program are delivered elsewhere.
 */
package org.followthrough.alert.read.inbox;
