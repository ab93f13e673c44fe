package org.followthrough.casefile.read.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.followthrough.staff.Role;

/** Who is given the {@link CaseAtHand}, where it is not caseworkers and supervisors; all others are answered with a 403. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface OpenTo {

    Role[] value();
}
