package org.followthrough.platform.signin;

import java.util.Optional;

/** What opens the program for those who were there at the first start, until they choose a password of their own. */
public interface FirstPassword {

    /** There is none where everybody's password is in the table of credentials. */
    FirstPassword NONE = new FirstPassword() {
        @Override
        public Optional<String> of(String login) {
            return Optional.empty();
        }

        @Override
        public boolean mustBeChanged() {
            return true;
        }
    };

    Optional<String> of(String login);

    /** Whether its owner may do nothing else before. */
    boolean mustBeChanged();
}
