/**
 * Keycloak's token to {@link dk.raadslag.access.Actor}, and the refusals that all features share. No feature's rules.
 */
package dk.raadslag.access;
