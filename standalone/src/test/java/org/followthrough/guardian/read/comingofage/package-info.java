/** Tests of the daily look for children who became adults. */
@NullMarked
package org.followthrough.guardian.read.comingofage;

import org.jspecify.annotations.NullMarked;
