package dk.raadslag.document.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A heading within an item that opens none of its texts: "Økonomi", "Retsgrundlag", "Høring". Its words are part of the
 * case; a recommendation or a decision ends above it.
 */
final class InnerHeading {
    private static final int LONGEST = 60;
    private static final Set<String> WORDS = Set.of(
            "økonomi",
            "finansiering",
            "bevilling",
            "personale",
            "personaleforhold",
            "miljø",
            "miljøvurdering",
            "klima",
            "bæredygtighed",
            "lovgrundlag",
            "retsgrundlag",
            "hjemmel",
            "retsregler",
            "retsregler og andre forskrifter",
            "høring",
            "høringer",
            "høring/udtalelse",
            "udtalelser",
            "inddragelse",
            "borgerinddragelse",
            "kommunikation",
            "information",
            "konsekvenser",
            "planmæssige forhold",
            "tidligere behandling",
            "tidligere beslutninger",
            "tidligere beslutning",
            "tidligere politisk behandling",
            "politisk behandling",
            "politisk beslutningsproces",
            "beslutningsproces",
            "sagsforløb",
            "sagsgang",
            "forventet sagsgang",
            "historik",
            "beslutningskompetence",
            "kompetence",
            "kompetencefordeling",
            "videre proces",
            "videre forløb",
            "det videre forløb",
            "proces",
            "tidsplan",
            "tidsperspektiv",
            "vurdering",
            "administrationens vurdering",
            "forvaltningens vurdering",
            "administrationens bemærkninger",
            "bemærkninger",
            "faglig vurdering",
            "alternativer",
            "alternativ",
            "risici",
            "evaluering",
            "opfølgning",
            "effekt",
            "målgruppe",
            "formål",
            "hovedspørgsmål",
            "handicappolitik",
            "sundhed",
            "ligestilling",
            "forretningsmæssige konsekvenser",
            "relation til politikker",
            "øvrige forhold");
    private static final Pattern CONSEQUENCES = Pattern.compile(
            "(?:økonomiske|personalemæssige|miljømæssige|juridiske|sundhedsmæssige|sociale|klimamæssige|organisatoriske|planlægningsmæssige)"
                    + "(?:,? (?:og|samt) [\\p{L}-]+)? (?:konsekvenser|forhold|aspekter)|økonomi og .{3,30}|konsekvenser for .{3,30}"
                    + "|økonomiske konsekvenser og .{3,30}");

    private InnerHeading() {}

    static boolean is(String bare) {
        if (bare.isEmpty() || bare.length() > LONGEST || !Character.isUpperCase(bare.charAt(0))) return false;
        String words = bare.toLowerCase(Locale.ROOT).replaceFirst("[\\s:*_]+$", "");
        return knows(words);
    }

    /** @param words in lower case, without a colon */
    static boolean knows(String words) {
        if (WORDS.contains(words) || CONSEQUENCES.matcher(words).matches()) return true;
        int and = words.indexOf(" og ");
        return and > 0 && WORDS.contains(words.substring(0, and)) && WORDS.contains(words.substring(and + 4));
    }
}
