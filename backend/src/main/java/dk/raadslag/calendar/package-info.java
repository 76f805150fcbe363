/** The calendar: meetings years ahead, their templates and deadlines, Danish working days, and the feeds. */
package dk.raadslag.calendar;
