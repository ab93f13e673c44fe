/** What is asked about connections. */
@NullMarked
package org.followthrough.connection.commands;

import org.jspecify.annotations.NullMarked;
