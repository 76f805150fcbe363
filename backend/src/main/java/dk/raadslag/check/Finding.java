package dk.raadslag.check;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.raadslag.access.Refusal;
import dk.raadslag.model.Item;
import dk.raadslag.protocol.Code;
import dk.raadslag.protocol.Said;
import dk.raadslag.protocol.Warning;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Something to look at before a document is sent out. In JSON: code, severity, itemId, message and details.
 *
 * @param itemId the item it is in, null when it is about the meeting
 * @param refused why the document cannot be sent, null when it can
 */
@JsonPropertyOrder({"code", "severity", "itemId", "message", "details"})
public record Finding(UUID itemId, @JsonIgnore Said said, @JsonIgnore Code refused) {
    /** Only a leak blocks; the secretary judges everything else. In JSON in lower case. */
    public enum Severity {
        BLOCKS,
        WARNS;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @JsonProperty
    public String code() {
        return said.code();
    }

    @JsonProperty
    public Severity severity() {
        return blocks() ? Severity.BLOCKS : Severity.WARNS;
    }

    @JsonProperty
    public String message() {
        return said.message();
    }

    @JsonProperty
    public Map<String, Object> details() {
        return said.details();
    }

    boolean blocks() {
        return refused != null;
    }

    /** Of what blocks. */
    Optional<Refusal> refusal() {
        return Optional.ofNullable(refused).map(code -> new Refusal(code, said.details()).with("itemId", itemId));
    }

    static Finding in(Item item, Warning warning) {
        return in(item, warning, Map.of());
    }

    static Finding in(Item item, Warning warning, Map<String, Object> details) {
        return new Finding(item.id(), new Said(warning, with(item, details)), null);
    }

    static Finding blocking(Item item, Code code, Map<String, Object> details) {
        return new Finding(item.id(), new Said(code, with(item, details)), code);
    }

    static Finding ofMeeting(Warning warning, Map<String, Object> details) {
        return new Finding(null, new Said(warning, details), null);
    }

    private static Map<String, Object> with(Item item, Map<String, Object> details) {
        Map<String, Object> all = new HashMap<>(details);
        all.put("number", item.number());
        return all;
    }
}
