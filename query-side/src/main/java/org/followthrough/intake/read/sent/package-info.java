/** What an organisation learns of the reports it sent: the outcome and the state of follow-up, in few words, and of nobody else (rule L4). */
@NullMarked
package org.followthrough.intake.read.sent;

import org.jspecify.annotations.NullMarked;
