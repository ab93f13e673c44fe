/** Wiring of the query side: what views and pages run on. Decides nothing about what they show. */
package org.followthrough.queryside;
