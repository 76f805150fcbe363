/** What the minutes say: decision phrases, votes, written procedures, follow-ups, remarks, approval by everybody. */
package dk.raadslag.minutes;
