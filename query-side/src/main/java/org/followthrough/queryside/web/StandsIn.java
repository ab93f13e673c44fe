package org.followthrough.queryside.web;

import org.springframework.security.core.Authentication;

/** Whether "My cases" holds something for whoever has no cases of their own. The view of obligations says so. */
public interface StandsIn {

    /** For somebody who is away today. */
    boolean standsIn(Authentication viewer);
}
