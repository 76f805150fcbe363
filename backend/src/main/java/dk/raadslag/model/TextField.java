package dk.raadslag.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every text there is, in the order of the documents: an item's, and the one of a meeting. A new text is a constant
 * more; who sees it and when it is written follows from its {@link Part}.
 */
public enum TextField {
    BACKGROUND("background", Part.CASE, "Baggrund", "baggrunden"),
    RECOMMENDATION("recommendation", Part.CASE, "Indstilling", "indstillingen"),
    CASE_PRESENTATION("casePresentation", Part.CASE, "Sagsfremstilling", "sagsfremstillingen"),
    DECISION("decision", Part.DECISION, "Beslutning", "beslutningen"),
    REMARKS("remarks", Part.REMARKS, "Bemærkninger til referatet", "bemærkningerne til referatet");

    /** What a text is part of. */
    public enum Part {
        /** Of an item's agenda: for all who read the item; written and commented on until the agenda is sent out. */
        CASE,
        /** Of an item's minutes: seen when the item is done, or while shown live; written until minutes are sent. */
        DECISION,
        /** Of the meeting: for those who run it; written from the sending of the minutes to their approval. */
        REMARKS
    }

    /** The texts that every item has. */
    public static final List<TextField> OF_ITEMS =
            Stream.of(values()).filter(field -> field.part != Part.REMARKS).toList();

    private final String code;
    private final Part part;
    private final String heading;
    private final String inSentence;

    TextField(String code, Part part, String heading, String inSentence) {
        this.code = code;
        this.part = part;
        this.heading = heading;
        this.inSentence = inSentence;
    }

    /** In JSON and SQL; the name of its property where it stands among others of a record. */
    @JsonValue
    public String code() {
        return code;
    }

    public Part part() {
        return part;
    }

    /** In Danish documents, above the text. */
    public String heading() {
        return heading;
    }

    /** The same in the middle of a Danish sentence. */
    public String inSentence() {
        return inSentence;
    }

    /** All texts that are part of this. */
    public static List<TextField> of(Part part) {
        return Stream.of(values()).filter(field -> field.part == part).toList();
    }

    /** @throws IllegalArgumentException when there is no such text */
    @JsonCreator
    public static TextField of(String code) {
        for (TextField field : values()) {
            if (field.code.equals(code)) return field;
        }
        throw new IllegalArgumentException("no such text: " + code);
    }

    /** An entry for each of these fields, in their order; a value may be null. */
    public static <T> Map<TextField, T> each(List<TextField> fields, Function<TextField, T> value) {
        EnumMap<TextField, T> map = new EnumMap<>(TextField.class);
        for (TextField field : fields) map.put(field, value.apply(field));
        return Collections.unmodifiableMap(map);
    }
}
