package dk.raadslag.screen;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What a browser says that it is, from two short lists, so that nobody can put words of their own before the
 * secretariat. It is no proof: people who let a screen in see the code on it.
 */
record Device(Browser browser, System system) {
    /** In JSON and SQL the name in lower case. */
    enum Browser {
        CHROME,
        EDGE,
        FIREFOX,
        SAFARI,
        OTHER;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** In JSON and SQL the name in lower case. */
    enum System {
        WINDOWS,
        MAC,
        LINUX,
        ANDROID,
        IOS,
        OTHER;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
