/** Keycloak's token to {@link dk.raadslag.access.Actor}, and the refusals all features share. No feature's rules. */
package dk.raadslag.access;
