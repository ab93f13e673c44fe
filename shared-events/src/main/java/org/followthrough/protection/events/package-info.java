/** What protects a person meanwhile. */
package org.followthrough.protection.events;
