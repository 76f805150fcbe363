/** Messages to people's devices (Web Push, RFC 8030): who allowed which, and an outbox that knows no words. */
package dk.raadslag.push;
