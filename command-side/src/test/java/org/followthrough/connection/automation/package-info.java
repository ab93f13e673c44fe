@NullMarked
package org.followthrough.connection.automation;

import org.jspecify.annotations.NullMarked;
