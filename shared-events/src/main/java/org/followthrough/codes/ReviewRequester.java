package org.followthrough.codes;

/** Who asks for a review (domain.md 3). */
public enum ReviewRequester {
    PERSON(true),
    REPRESENTATIVE(true),
    REPORTING_ORGANISATION(true),
    SUPPORT_PROVIDER(true),
    SUPERVISOR_EX_OFFICIO(false),
    SYSTEM(false);

    private final boolean mayWithdraw;

    ReviewRequester(boolean mayWithdraw) {
        this.mayWithdraw = mayWithdraw;
    }

    /** What the centre or the system started is decided, not withdrawn. */
    public boolean mayWithdraw() {
        return mayWithdraw;
    }
}
