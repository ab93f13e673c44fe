/** Forms for what whoever reported is told, and whether the person wants it. */
@NullMarked
package org.followthrough.intake.read.reporter;

import org.jspecify.annotations.NullMarked;
