package org.followthrough.queryside.web;

import org.springframework.security.core.Authentication;

/** The red number in the header. The view of obligations gives it; it is asked once per page. */
public interface OverdueCount {

    /** How many obligations are overdue today, of those the viewer may see. */
    long overdueFor(Authentication viewer);
}
