package dk.raadslag.body;

import java.util.Locale;

/** A person's part on a seat: its holder, or the substitute named for it. */
public enum Part {
    HOLDER,
    SUBSTITUTE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
