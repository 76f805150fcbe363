package dk.raadslag.document.read;

import java.util.Optional;
import java.util.regex.Pattern;

/** Lines that occur inside an item and nowhere else; they prove that an item began shortly before. */
enum ItemSign {
    CASE_NUMBER,
    FIELD_HEADING,
    RECOMMENDATION,
    PRESENTER,
    /** "Initialer: hkr", "Kompetence: Byrådet", "Åbent". */
    REFERENCE;

    private static final Pattern REFERENCES =
            Pattern.compile("(?iu:initialer|sagsbehandler|sagsansvarlig|dok(?:ument)?\\.?(?: ?nr)?\\.?"
                    + "|(?:beslutnings)?kompetence|sagen afgøres (?:endeligt )?(?:af|i)|beslutningsniveau|sagsforløb)\\s*:.{0,80}|(?iu:dok\\.) [\\d-]{4,20}"
                    + "|(?iu:åbent?|lukket)(?: (?:sag|punkt))?\\.?");
    private static final Pattern ASIDE = Pattern.compile(
            "(?:Fraværende|Afbud|Inhabil|Stedfortræder|Ej til stede|Ikke til stede|(?:Mindretals|Protokol)(?:udtalelse|tilførsel))\\b.{0,40}:|Bilag \\d{1,2}(?:\\.\\d)?\\s*[:–-]");
    private static final Pattern IMPERSONAL = Pattern.compile(
            "(?iu:det (?:indstilles|foreslås|anbefales))\\b|Indstilles (?:godkendt|drøftet|vedtaget|tiltrådt|taget til|til)\\b");
    private static final Pattern BY_SOMEBODY = Pattern.compile(
            "\\p{Lu}[^.:;]{1,90}?\\b(?iu:indstiller\\b(?:,|:|;|\\s*$|\\s+(?:at|til|over)\\b)|(?:anbefaler|foreslår|indstiller)\\s*[,:]?\\s*$)");

    private static final Pattern OFFICE = Pattern.compile(
            "\\p{Lu}[^.:,]{0,60}?(?iu:forvaltning|administration|direktør|chef|service|center|stab|afdeling)\\p{L}* indstiller\\b");

    static Optional<ItemSign> in(SourceLine line) {
        String bare = line.bare();
        if (CaseLine.of(bare).isPresent()) return Optional.of(CASE_NUMBER);
        if (FieldHeading.of(bare).isPresent()) return Optional.of(FIELD_HEADING);
        if (opensRecommendation(line.trimmed())) return Optional.of(RECOMMENDATION);
        if (bare.length() < 120 && Presenters.isAlone(bare)) return Optional.of(PRESENTER);
        return isReference(bare) ? Optional.of(REFERENCE) : Optional.empty();
    }

    /** "Fraværende: …" in a decision begins a paragraph. */
    static boolean isAside(String bare) {
        return bare.length() < 1000 && ASIDE.matcher(bare).lookingAt();
    }

    static boolean isReference(String bare) {
        return bare.length() < 100 && REFERENCES.matcher(bare).matches();
    }

    /** What an office recommends, also below the decision, is none itself. */
    static boolean isOfOffice(Paragraph paragraph) {
        return OFFICE.matcher(paragraph.text()).lookingAt();
    }

    /** "Administrationen anbefaler" may also be all of the first line, and its points stand below. */
    static boolean opensRecommendation(Paragraph paragraph) {
        return opensRecommendation(paragraph.text())
                || !paragraph.lines().isEmpty()
                        && opensRecommendation(paragraph.lines().get(0).trimmed());
    }

    /** "Det indstilles, at …", "Direktionen indstiller,", also in italics. */
    static boolean opensRecommendation(String text) {
        int from = 0;
        while (from < text.length() && "*_\"”“ ".indexOf(text.charAt(from)) >= 0) from++;
        String start = text.substring(from, Math.min(text.length(), from + 160));
        return IMPERSONAL.matcher(start).lookingAt()
                || BY_SOMEBODY.matcher(start).lookingAt();
    }
}
