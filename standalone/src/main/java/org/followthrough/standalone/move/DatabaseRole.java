package org.followthrough.standalone.move;

/** As whom one connects. */
record DatabaseRole(String user, String password) {

    /** Without the password. */
    @Override
    public String toString() {
        return user;
    }
}
