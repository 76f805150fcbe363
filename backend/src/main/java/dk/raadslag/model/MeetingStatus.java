package dk.raadslag.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The life of a meeting, in order; {@code CANCELLED} ends it from anywhere. In JSON and SQL the name in lower case. */
public enum MeetingStatus {
    PLANNED,
    @JsonEnumDefaultValue
    DRAFTING,
    COMMENTING,
    PUBLISHED,
    LIVE,
    ENDED,
    MINUTES_SENT,
    MINUTES_APPROVED,
    CANCELLED;

    /** True when this status is {@code other} or a later one; never for a cancelled meeting. */
    public boolean isAtLeast(MeetingStatus other) {
        return this != CANCELLED && ordinal() >= other.ordinal();
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such status */
    @JsonCreator
    public static MeetingStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
