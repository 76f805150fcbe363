package dk.raadslag.matrix;

import java.util.Locale;

/** The columns of the matrix: who looks at a meeting of KKR Midtjylland. */
enum Who {
    /** Not logged in. */
    PUBLIC(null),
    /** Logged in, in no group. */
    NOBODY("uden-gruppe"),
    /** Had a seat and its group; both were taken away. */
    REMOVED("fhv"),
    N_MEMBER("medlem-nord"),
    N_DIRECTOR("direktoer-nord"),
    N_SECRETARY("sekretariat-nord"),
    /** Named for a seat whose holder comes. */
    SUBSTITUTE("stedfortraeder"),
    /** Was called in; the apology has been withdrawn since. */
    RELEASED("frigivet"),
    /** Was called in. */
    CALLED("kaldt"),
    DIRECTOR("direktoer"),
    MEMBER("medlem"),
    CHAIR("formand"),
    SECRETARY("sekretariat");

    private final String user;

    Who(String user) {
        this.user = user;
    }

    /**
     * The login, null for an anonymous visitor. Each server removes somebody of its own, since what was removed from
     * one is removed in Keycloak.
     */
    String user() {
        return this == REMOVED ? user + "-" + MatrixTest.SERVER.database().name() : user;
    }

    /** Logged in, and nothing to the body. */
    boolean isOutsider() {
        return this == NOBODY || this == REMOVED || name().startsWith("N_");
    }

    /** As the heads of the tables say it. */
    String column() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
