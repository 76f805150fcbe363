package dk.raadslag.body;

import java.time.LocalDate;
import java.util.List;

/** What a seat of a body may be for, on a day. */
record Reference(List<Municipality> municipalities, List<Party> parties, List<Term> terms, String region) {
    /** @param code official, e.g. "0730" */
    record Municipality(String code, String name) {}

    /** A letter with one meaning in the whole country; local lists have letters of their own. */
    record Party(String letter, String name) {}

    record Term(String name, LocalDate firstDay, LocalDate lastDay) {
        boolean has(LocalDate day) {
            return !day.isBefore(firstDay) && !day.isAfter(lastDay);
        }
    }
}
