package org.followthrough.queryside.web;

import java.time.Instant;
import java.util.Optional;

/** From when what pages show is, where that is not now. The views know. */
public interface AsOf {

    /** Empty while every view has read everything, or is seconds behind. */
    Optional<Instant> outdatedSince();
}
