/** Telling an organisation what became of a person it reported. */
@NullMarked
package org.followthrough.intake.write.tellreporter;

import org.jspecify.annotations.NullMarked;
