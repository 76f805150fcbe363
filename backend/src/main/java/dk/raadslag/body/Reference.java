package dk.raadslag.body;

import java.time.LocalDate;
import java.util.List;

/** The municipalities, parties and terms that a body's seats may have, on a day. */
record Reference(List<Municipality> municipalities, List<Party> parties, List<Term> terms, String region) {
    /** @param code official, e.g. "0730" */
    record Municipality(String code, String name) {}

    /** A letter with one meaning in the whole country; local lists use other letters. */
    record Party(String letter, String name) {}

    record Term(String name, LocalDate firstDay, LocalDate lastDay) {
        boolean has(LocalDate day) {
            return !day.isBefore(firstDay) && !day.isAfter(lastDay);
        }
    }
}
