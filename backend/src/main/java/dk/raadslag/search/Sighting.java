package dk.raadslag.search;

import dk.raadslag.model.Audience;

/**
 * The classes of viewers who see different things of a meeting. A row has a bit for each class that sees it: people who
 * write a meeting see what people see who run it.
 */
enum Sighting {
    PUBLIC(Audience.PUBLIC),
    SUBSTITUTE(Audience.SUBSTITUTE),
    MEMBER(Audience.MEMBER),
    DIRECTOR(Audience.DIRECTOR),
    MEMBER_AND_DIRECTOR(Audience.MEMBER.and(Audience.DIRECTOR)),
    RUNNING(Audience.CHAIR);

    private final Audience audience;

    Sighting(Audience audience) {
        this.audience = audience;
    }

    Audience audience() {
        return audience;
    }

    int bit() {
        return 1 << ordinal();
    }

    /** The class of this audience; the public's for one that is not known, so that nobody sees too much. */
    static Sighting of(Audience audience) {
        if (audience.runs()) return RUNNING;
        for (Sighting one : values()) {
            Audience other = one.audience;
            boolean same = other.follows() == audience.follows()
                    && other.closed() == audience.closed()
                    && other.comments() == audience.comments();
            if (same && !other.runs()) return one;
        }
        return PUBLIC;
    }
}
