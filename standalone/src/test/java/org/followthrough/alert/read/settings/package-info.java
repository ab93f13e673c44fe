/** The page where one says how alerts reach one. */
@NullMarked
package org.followthrough.alert.read.settings;

import org.jspecify.annotations.NullMarked;
