package dk.raadslag.minutes;

import dk.raadslag.access.Actor;
import dk.raadslag.access.Role;
import java.util.Optional;
import java.util.regex.Pattern;

/** An office that a follow-up may name instead of a person: it means those who hold it in the body of the meeting. */
enum Office {
    SECRETARIAT(Role.SECRETARIAT, "sekretariatet"),
    CHAIR(Role.CHAIR, "(?:næst)?formanden|formandskabet");

    private final Role role;
    private final Pattern names;

    Office(Role role, String names) {
        this.role = role;
        this.names = Pattern.compile(
                "(?:(?:KKR|KD-?net)[- ])?(?:" + names + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The office that these words name and nothing else: "Sekretariatet", "KKR-formandskabet". */
    static Optional<Office> of(String who) {
        for (Office office : values()) if (office.names.matcher(who.strip()).matches()) return Optional.of(office);
        return Optional.empty();
    }

    boolean isHeldBy(Actor actor, String bodyId) {
        return actor.has(bodyId, role);
    }
}
