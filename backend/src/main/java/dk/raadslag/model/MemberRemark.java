package dk.raadslag.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A member's remark on the minutes that were sent.
 *
 * @param itemId the item it is about, null when it is about all
 * @param answer the secretariat's, null until then
 */
@RecordBuilder
public record MemberRemark(
        UUID id, UUID itemId, String name, String from, String words, Instant at, State state, String answer)
        implements MemberRemarkBuilder.With {
    /** What became of it. In JSON in lower case. */
    public enum State {
        @JsonEnumDefaultValue
        OPEN,
        ADOPTED,
        DECLINED;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException when there is no such state */
        @JsonCreator
        public static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
