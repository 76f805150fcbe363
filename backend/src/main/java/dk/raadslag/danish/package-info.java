/**
 * How Danish documents write days, times and names, and how they mark what is closed. Depends on no other package of
 * ours.
 */
package dk.raadslag.danish;
