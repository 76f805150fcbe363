package dk.raadslag.body;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What came of an invitation.
 *
 * @param login what the person types as the user name
 * @param password to be changed at the first login and told this once; only of a new account where no mail could be sent
 */
record Invitation(Outcome outcome, String login, String password) {
    enum Outcome {
        /** The account has a password already; the person is let in from now on. */
        LINKED,
        /** A mail with a link for choosing a password was sent. */
        MAILED,
        /** Keycloak cannot send mail: the password must be handed over in another way. */
        PASSWORD,
        /** As {@link #PASSWORD}, but the account was there before this call, so its password is nobody's to be told. */
        NOT_MAILED;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
