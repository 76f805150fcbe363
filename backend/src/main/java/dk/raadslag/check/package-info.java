/** What a careful colleague would notice in an agenda or minutes before they are sent out. */
package dk.raadslag.check;
