/** How the tests of all forms show, fill in and send a page, and which cases they do it with. */
@NullMarked
package org.followthrough.casefile.read.form;

import org.jspecify.annotations.NullMarked;
