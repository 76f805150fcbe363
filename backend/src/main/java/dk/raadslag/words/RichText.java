package dk.raadslag.words;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A text of an item in the flat form that the shared texts use: characters, line attributes on "\n", marks, embeds.
 *
 * <p>Line attributes: {@code header} 1-3, {@code list} "bullet" or "ordered", {@code indent} 1-8, {@code quote} true,
 * {@code start} 1-9999, the number of an ordered point that restarts the numbering. Marks: {@code bold},
 * {@code italic}, {@code underline} true, {@code link} an address. Embeds: {@code {"table":{…}}} alone on its line,
 * read and written by {@link TextTable}, and {@code {"attachmentMark":true}} for "./.". The last op always ends with
 * "\n".
 */
public record RichText(List<Op> ops) {
    /** One run: {@code insert} is a String, or a Map with one key for an embed. */
    public record Op(Object insert, @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Object> attributes) {
        @JsonCreator
        public Op(@JsonProperty("insert") Object insert, @JsonProperty("attributes") Map<String, Object> attributes) {
            this.insert = insert == null ? "" : insert;
            this.attributes = attributes == null ? Map.of() : Map.copyOf(attributes);
        }

        public static Op text(String characters) {
            return new Op(characters, Map.of());
        }
    }

    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|mailto:)\\S{1,2000}");

    public static final RichText EMPTY = new RichText(List.of(Op.text("\n")));

    @JsonCreator
    public RichText(@JsonProperty("ops") List<Op> ops) {
        this.ops = List.copyOf(ops);
    }

    /** The text itself, or the empty text for null. */
    public static RichText orEmpty(RichText text) {
        return text == null ? EMPTY : text;
    }

    /** Unformatted paragraphs, one for each line of {@code plain}. */
    public static RichText ofPlain(String plain) {
        return new RichText(List.of(Op.text(plain.endsWith("\n") ? plain : plain + "\n")));
    }

    /**
     * The words alone: a table row is one line with tabs between its cells, an attachment mark is "./.". No line break
     * at the end.
     */
    @JsonProperty(value = "plain", access = JsonProperty.Access.READ_ONLY)
    public String plain() {
        StringBuilder out = new StringBuilder();
        for (Op op : ops) out.append(op.insert() instanceof String s ? s : plainEmbed((Map<?, ?>) op.insert()));
        return out.toString().stripTrailing();
    }

    /** True when the text holds only white space; an embed counts as content. */
    public boolean blank() {
        return plain().isBlank();
    }

    private static String plainEmbed(Map<?, ?> embed) {
        return TextTable.in(embed).map(TextTable::plain).orElse("./. ");
    }

    /** True for an address that words may lead to. */
    public static boolean isAddress(String address) {
        return ADDRESS.matcher(address).matches()
                && StandardCharsets.UTF_8.newEncoder().canEncode(address);
    }
}
