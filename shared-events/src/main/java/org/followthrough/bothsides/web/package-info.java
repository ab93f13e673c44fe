/** What every program does with a request before anything of its own sees it. Decides nothing about who may. */
@NullMarked
package org.followthrough.bothsides.web;

import org.jspecify.annotations.NullMarked;
