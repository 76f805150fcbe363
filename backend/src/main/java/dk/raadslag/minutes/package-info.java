/** What the minutes say: decision phrases (and later remarks, approval, follow-ups). */
package dk.raadslag.minutes;
