package dk.raadslag.body;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * The result of an invitation.
 *
 * @param login what the person types as the user name
 * @param password to be changed at the first login and shown this once; only for a new account where no mail could be
 *     sent
 */
record Invitation(Outcome outcome, String login, String password) {
    enum Outcome {
        /** The account has a password already; from now on the person may log in. */
        LINKED,
        /** A mail with a link for choosing a password was sent. */
        MAILED,
        /** Keycloak cannot send mail: the password must be handed over in another way. */
        PASSWORD,
        /** Like {@link #PASSWORD}, but the account existed before this call, so its password must not be shown. */
        NOT_MAILED;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
