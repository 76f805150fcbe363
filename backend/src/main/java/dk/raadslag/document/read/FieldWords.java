package dk.raadslag.document.read;

import dk.raadslag.document.read.FieldHeading.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What councils and committees call the texts of an item. */
final class FieldWords {
    private static final Map<String, Field> WORDS = new HashMap<>();
    /** Words that say more than the field they open. */
    private static final Set<String> SAY_MORE = Set.of(
            "drøftelse",
            "indledning",
            "introduktion",
            "anledning",
            "sagens kerne",
            "beslutningstema",
            "problemstilling",
            "løsning",
            "supplerende sagsfremstilling");

    private static final Pattern RECOMMENDATION = Pattern.compile(
            "(?:administrativ|politisk|[\\p{L}-]{4,30}s|[\\p{L}-]{2,20} og [\\p{L}-]{4,30}s) indstilling(?:er)?|(?:indstilling(?:er)? (?:fra|til)|(?:beslutnings)?forslag fra) .{2,60}");
    private static final Pattern DECISION = Pattern.compile(
            "(?:[\\p{L}-]{4,40}s |dagens |endelig |samlet |kort )(?:beslutning(?:er)?|afgørelse|konklusion|referat|vedtagelse)"
                    + "|beslutning(?:er)? (?:og|/) ?(?:referat|konklusion)|(?:ud)?talt beslutning"
                    + "|(?:behandl(?:et|ing(?:en)?)|drøftet|besluttet) (?:på|i|under) (?:mødet|udvalget|bestyrelsen|rådet)|mødets behandling"
                    + "|(?:resultat|udfald)(?:et)? af (?:den )?(?:(?:skriftlige?|elektroniske?) )?(?:mail-?|e-mail-?)?(?:høring(?:en)?|behandling(?:en)?|votering(?:en)?|afstemning(?:en)?)");
    private static final Pattern BACKGROUND = Pattern.compile(
            "(?:kort |sagens )?(?:sags)?resum[eé](?:et)?|(?:kort )?sammendrag|sagen kort|kort om sagen");
    /** Who recommends is worth keeping. */
    private static final Pattern OF_SOMEBODY =
            Pattern.compile("(?:indstilling(?:er)? (?:fra|til)|(?:beslutnings)?forslag fra) .{2,60}");

    private static final Pattern BETWEEN_LETTERS = Pattern.compile("(?<=\\p{L})[10](?=\\p{L})");
    private static final Pattern THRICE = Pattern.compile("^beslut{2,3}ning");

    static {
        put(
                Field.BACKGROUND,
                "baggrund",
                "sagens baggrund",
                "baggrund for sagen",
                "baggrund for punktet",
                "baggrund for sagens fremlæggelse",
                "indledning",
                "introduktion",
                "anledning",
                "sagens kerne",
                "beslutningstema");
        put(
                Field.RECOMMENDATION,
                "indstilling",
                "indstillinger",
                "indstillingen",
                "forslag til beslutning",
                "beslutningsforslag",
                "indstilles",
                "hovedindstilling",
                "anbefaling",
                "anbefalinger");
        put(
                Field.CASE_PRESENTATION,
                "sagsfremstilling",
                "sagsfremstillingen",
                "sagens fremstilling",
                "sagsbeskrivelse",
                "beskrivelse af sagen",
                "sagens indhold",
                "sagsbeskrivelse af hovedindstilling",
                "redegørelse",
                "beskrivelse",
                "fremstilling",
                "drøftelse",
                "problemstilling",
                "løsning",
                "supplerende sagsfremstilling");
        put(
                Field.DECISION,
                "beslutning",
                "beslutninger",
                "beslutningen",
                "referat",
                "konklusion",
                "konklusioner",
                "afgørelse",
                "vedtagelse");
        put(
                Field.ATTACHMENTS,
                "bilag",
                "bilagsliste",
                "bilagsfortegnelse",
                "bilagsoversigt",
                "vedlagte bilag",
                "vedhæftede bilag",
                "bilag til sagen",
                "bilag til punktet");
    }

    private FieldWords() {}

    private static void put(Field field, String... words) {
        for (String word : words) WORDS.put(word, field);
    }

    /** As it was meant: scanning makes "Sagsfremstil1ing" of it, haste "Besluttning". */
    static String spelled(String words) {
        if (words.length() > 60) return words;
        String letters =
                BETWEEN_LETTERS.matcher(words).replaceAll(found -> found.group().equals("1") ? "l" : "o");
        return THRICE.matcher(letters).replaceFirst("beslutning").strip();
    }

    /** @param words in lower case, without a colon */
    static Optional<Field> field(String words) {
        Field field = WORDS.get(words);
        if (field != null) return Optional.of(field);
        if (RECOMMENDATION.matcher(words).matches()) return Optional.of(Field.RECOMMENDATION);
        int and = words.indexOf(" og ");
        if (and > 0 && isHeading(words.substring(and + 4)))
            return Optional.ofNullable(WORDS.get(words.substring(0, and)));
        if (BACKGROUND.matcher(words).matches()) return Optional.of(Field.BACKGROUND);
        return DECISION.matcher(words).matches() ? Optional.of(Field.DECISION) : Optional.empty();
    }

    static boolean saysMore(String words) {
        return SAY_MORE.contains(words)
                || words.contains(" og ")
                || BACKGROUND.matcher(words).matches()
                || OF_SOMEBODY.matcher(words).matches();
    }

    private static boolean isHeading(String words) {
        return WORDS.containsKey(words) || InnerHeading.knows(words);
    }
}
