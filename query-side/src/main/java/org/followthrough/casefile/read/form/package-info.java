/** What all forms about a case share: which case, who may, sending the command, and waiting until it shows. */
@NullMarked
package org.followthrough.casefile.read.form;

import org.jspecify.annotations.NullMarked;
