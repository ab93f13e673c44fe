/** The page where a member says how alerts reach them, tries it out, and sees what became of what was sent. */
@NullMarked
package org.followthrough.alert.read.settings;

import org.jspecify.annotations.NullMarked;
