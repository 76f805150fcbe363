package dk.raadslag.account;

/**
 * Somebody's account in Keycloak.
 *
 * @param subject Keycloak's id
 * @param name of the account, as typed when logging in
 * @param verified the address is known to be the person's
 * @param waits the person has not chosen a password yet
 * @param isNew true if this very call created it, so that nobody has gained anything by it so far
 */
public record Account(String subject, String name, boolean verified, boolean waits, boolean isNew) {
    Account asNew() {
        return new Account(subject, name, verified, waits, true);
    }
}
