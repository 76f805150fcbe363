package dk.raadslag.document.read;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "v. A / B": who introduces an item, at the end of its title or on a line of its own. */
record Presenters(String title, List<String> names) {
    private static final Pattern AT_END =
            Pattern.compile("(?:[\\s*]|(?<=\\s)\\()v(?:\\.\\s*|/\\s*|ed\\s+(?=\\p{Lu}))(?=\\p{L})");
    private static final Pattern ALONE = Pattern.compile("v(?:\\.\\s*|/\\s*)\\p{L}.{1,100}");
    /** After "ved" a place may follow as well as people: these have two names. */
    private static final Pattern PEOPLE = Pattern.compile(
            "(?:\\p{L}+ )?\\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]+)+(?:(?:,| og|\\s*/) ?(?:\\p{Ll}+ )?\\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]+)+)*");

    private static final Pattern PLACE = Pattern.compile(
            "(?:Nørre|Søndre|Sønder|Øster|Østre|Vester|Vestre|Gammel|Gl\\.|Store|Lille|Ny|Sankt|Skt\\.) .*"
                    + "|.* (?:Skole|Kirke|Station|Havn|Mose|Fjord|Allé|Torv|Plads|Sygehus|Rådhus|Bibliotek|Gymnasium|Kommune)"
                    + "|.*\\p{L}(?:vej|gade|vænget|skolen|hallen|parken|gården|centret|havn)");
    /** What is planned, built or sold lies "ved Gammelstrup Kær"; nobody of that name introduces it. */
    private static final Pattern OF_PLACES = Pattern.compile(
            "(?iu)\\b(?:lokalplan\\p{L}*|kommuneplan\\p{L}*|\\p{L}*tillæg|vindmølle\\p{L}*|solcelle\\p{L}*|\\p{L}*(?:bolig(?:er|område)|byggeri|areal(?:er)?|ejendom|grund(?:e)?|vej|sti|anlæg|parkering|udstykning|plads)|nedrivning|ekspropriation|råstof\\p{L}*|landzone\\p{L}*|vandløb\\p{L}*)\\b[^.]{0,80}$",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final int LONGEST = 140;

    /** Splits a title from its presenters; the names are empty when there are none. */
    static Presenters partedFrom(String title) {
        Matcher match = AT_END.matcher(title);
        int start = -1;
        int end = -1;
        while (match.find()) {
            start = match.start();
            end = match.end();
        }
        if (start < 0 || title.length() - end > LONGEST) return new Presenters(title, List.of());
        boolean by = title.substring(start, end).endsWith("ed ");
        if (by
                && (PLACE.matcher(title.substring(end)).matches()
                        || OF_PLACES.matcher(title.substring(0, start)).find()))
            return new Presenters(title, List.of());
        if (by && !PEOPLE.matcher(title.substring(end).replace("*", "").strip()).matches())
            return new Presenters(title, List.of());
        boolean bracket = title.charAt(start) == '(';
        String names = title.substring(end).strip();
        if (bracket && !names.endsWith(")")) return new Presenters(title, List.of());
        return bracket
                ? new Presenters(title.substring(0, start), names(names.substring(0, names.length() - 1)))
                : new Presenters(title.substring(0, start + 1), names(names));
    }

    static boolean isAlone(String bare) {
        return ALONE.matcher(bare).matches();
    }

    /** The names on a separate line. */
    static List<String> alone(String bare) {
        return names(bare.replaceFirst("^v[./]\\s*", ""));
    }

    private static List<String> names(String text) {
        return Arrays.stream(text.replace("*", "").split("\\s*/\\s*|\\s*,\\s*|\\s+og\\s+"))
                .map(name -> name.strip().replaceFirst("^v\\.\\s*", ""))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
