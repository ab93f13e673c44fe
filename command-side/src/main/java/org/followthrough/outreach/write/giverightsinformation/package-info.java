/** Recording that the person was told what one may ask for. */
@NullMarked
package org.followthrough.outreach.write.giverightsinformation;

import org.jspecify.annotations.NullMarked;
