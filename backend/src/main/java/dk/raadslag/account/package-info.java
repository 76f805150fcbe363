/** The accounts behind the logins, as Keycloak has them, and the news that somebody's rights have changed. */
package dk.raadslag.account;
