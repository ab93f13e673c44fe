package org.followthrough.queryside.web;

import org.springframework.security.core.Authentication;

/** The number beside the alerts in the header. The inbox gives it; it is asked once per page. */
public interface AlertCount {

    /** How many alerts of the viewer are neither seen nor done. */
    long freshFor(Authentication viewer);
}
