/** What is asked about interim protection. */
@NullMarked
package org.followthrough.protection.commands;

import org.jspecify.annotations.NullMarked;
