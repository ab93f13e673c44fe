package org.followthrough.casefile.events;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name and revision an event is stored under, for ever, whatever becomes of its class. A new revision needs an
 * upcaster from the one before; adding a field that may be absent needs none.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface StoredAs {

    /** {@code <capability>.<Event>}, for example {@code decision.CaseDecided}. */
    String name();

    String revision() default "1";
}
