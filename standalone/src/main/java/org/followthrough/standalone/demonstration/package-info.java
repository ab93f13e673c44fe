/**
 * Decides what a newcomer finds at the first start: the constructed reports of 2025, and invented cases of this year, each
 * named by its state. All of it is sent as commands and obeys every rule.
 */
package org.followthrough.standalone.demonstration;
