/** How Danish documents write days, times, names and what is closed. Knows nothing else of ours. */
package dk.raadslag.danish;
