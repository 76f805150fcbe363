/** Work that comes again and again, and must not end unnoticed; knows no feature. */
package dk.raadslag.job;
