package dk.raadslag.protocol;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;

/**
 * Something that the server says to a person. The front end has the sentence in the reader's language; the Danish one
 * goes along for those who have no catalogue.
 *
 * @param details by the names that the reason has for them
 */
@JsonPropertyOrder({"code", "message", "details"})
public record Said(@JsonIgnore Reason reason, Map<String, Object> details) {
    /** Fails when the reason has no such details. */
    public Said {
        if (!reason.details().containsAll(details.keySet())) {
            throw new IllegalArgumentException(reason.word() + " has no such details: " + details.keySet());
        }
    }

    public Said(Reason reason) {
        this(reason, Map.of());
    }

    @JsonProperty
    public String code() {
        return reason.word();
    }

    /** The Danish sentence. */
    @JsonProperty
    public String message() {
        return Sentences.danish(this);
    }
}
