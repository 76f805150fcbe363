/** Periodic work, which must not stop unnoticed; knows no feature. */
package dk.raadslag.job;
