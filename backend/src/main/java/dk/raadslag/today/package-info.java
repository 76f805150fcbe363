/** What one person needs to know or do now: cards, made by every feature, put together for the start page. */
package dk.raadslag.today;
