/**
 * The embedded PostgreSQL and the real Keycloak, for one-command running ({@code bin/run}) and for tests. Nothing
 * in the product itself depends on this package.
 */
package dk.raadslag.standalone;
