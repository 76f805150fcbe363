/** The router: contract, tokens, error mapping, security headers, static files. */
package dk.raadslag.http;
