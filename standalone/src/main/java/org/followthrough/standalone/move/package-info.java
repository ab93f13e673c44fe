/**
 * Moves what a standalone installation keeps to Axon Server and a PostgreSQL of the two sides. Decides what is copied, what is
 * built anew there, and when a move is refused (docs/adr/0017).
 */
package org.followthrough.standalone.move;
