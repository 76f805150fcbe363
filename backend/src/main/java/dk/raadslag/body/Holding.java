package dk.raadslag.body;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of a seat's history.
 *
 * @param part {@code holder}, {@code substitute}, or {@code seat} for the seat itself: created, or given up
 * @param name who it is about; null when nobody
 * @param from first day
 * @param to last day, null until further notice
 * @param by who entered it, as named then
 */
record Holding(String part, String name, LocalDate from, LocalDate to, Instant at, String by) {}
