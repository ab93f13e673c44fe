package org.followthrough.staff;

/** Who is told when time passes and nobody acts (domain.md 6). Says nothing about what one may do: that is {@link Role}. */
public enum Duty {
    /** Heads the unit one belongs to: told at escalation level 2. */
    UNIT_HEAD,
    /** Stands in where a case has no supervisor on file. */
    DUTY_SUPERVISOR,
    /** Told at escalation level 3: counts, and single cases only where the risk is high or the person is a child. */
    OVERSIGHT
}
