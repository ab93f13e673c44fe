/** Tests of the pages about proposals that follow from connections. */
@NullMarked
package org.followthrough.connection.read.linked;

import org.jspecify.annotations.NullMarked;
