package org.followthrough.protocol;

import java.time.LocalDate;

/** Public holidays of one country, of every year. */
@FunctionalInterface
public interface Holidays {

    boolean contains(LocalDate day);
}
