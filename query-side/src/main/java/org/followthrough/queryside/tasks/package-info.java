/** What an operator or a migration asks for beside the daily work: rows that whoever runs takes up, and that say how far it is. */
@NullMarked
package org.followthrough.queryside.tasks;

import org.jspecify.annotations.NullMarked;
