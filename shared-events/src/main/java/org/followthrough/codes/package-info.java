/** The code lists of the field: stored as codes, shown as translated labels. */
package org.followthrough.codes;
