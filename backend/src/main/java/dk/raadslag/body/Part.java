package dk.raadslag.body;

import java.util.Locale;

/** What somebody is on a seat: its holder, or the one named to stand in on this seat. */
public enum Part {
    HOLDER,
    SUBSTITUTE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
