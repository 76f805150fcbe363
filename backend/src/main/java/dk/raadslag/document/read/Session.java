package dk.raadslag.document.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose decision a heading opens: "Beslutning i Økonomiudvalget den 14-04-2021", "Byrådets beslutning den 27. marts
 * 2008", "Teknisk Udvalg, 16. august 2011, pkt. 65:". An item that went through several bodies has one of each.
 *
 * @param body as the heading names it, may be empty
 * @param date null when the heading has none
 */
record Session(String body, LocalDate date) {
    private static final Pattern DECISION_OF = Pattern.compile(
            "(?iu:beslutning(?:er)?|referat|afgørelse|behandling)\\s+(?:(?iu:i|fra|af|for|på|truffet af)\\s+)?(?:(?iu:møde(?:t)? i)\\s+)?(?<body>\\p{Lu}.{3,70}?|KKR|K17|udvalget|byrådet|rådet|kommunalbestyrelsen|bestyrelsen)");
    private static final Pattern OWN_DECISION = Pattern.compile(
            "(?<body>\\p{Lu}.{3,60}?|KKR['’]?)[sS] (?:beslutning|BESLUTNING|afgørelse|AFGØRELSE)(?: (?:i|på|fra) (?:sit )?mødet?)?");
    private static final Pattern DECIDES =
            Pattern.compile("(?<body>\\p{Lu}.{3,60}?)\\s+(?:beslutter|besluttede|vedtager|vedtog|afgør|BESLUTTER)");
    private static final Pattern BODY_AND_DAY = Pattern.compile(
            "(?<body>\\p{Lu}[\\p{L} ,&-]{0,60}?(?iu:udvalget?|udvalg|råde?t?|bestyrelsen|repræsentationen|kommissionen|nævnet|agistraten|irektionen)"
                    + "(?: for \\p{L}[\\p{L} ,-]{2,40}?)?)(?:s møde)?,?");
    private static final Pattern NETWORK = Pattern.compile("(?iu)(?:kkr|k17|kd-?net(?:tet)?)(?:[ -].{2,40})?['’]?");
    private static final Pattern AFTER_DAY =
            Pattern.compile("[,\\s]*(?:(?:pkt|punkt|sag|nr)\\.?\\s*(?:nr\\.?\\s*)?\\d{1,4})?[\\s.:,]*");
    private static final Pattern POINT = Pattern.compile("\\d{4},? (?:pkt|punkt)\\.? \\d{1,4}:$");
    private static final Pattern ANYBODY = Pattern.compile("\\p{Lu}[\\p{L} ,&-]{2,60}");
    private static final Pattern BEFORE_DAY = Pattern.compile("[,\\s–-]*(?:(?iu:den|d)\\.?)?\\s*$");
    private static final Pattern DAY = Pattern.compile(
            "(?iu)\\d{1,2}\\s?[-./]\\s?\\d{1,2}\\s?[-./]\\s?\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.?\\s*(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*\\.?,?\\s*\\d{2,4}");
    private static final int LONGEST = 120;

    static Optional<Session> of(String bare) {
        if (bare.length() > LONGEST) return Optional.empty();
        Matcher day = DAY.matcher(bare);
        LocalDate date = null;
        String before = withoutEnd(bare, " .:\t\n\r\f\u000B");
        if (day.find()) {
            date = WrittenTime.in(day.group()).date();
            if (date == null || !AFTER_DAY.matcher(bare.substring(day.end())).matches()) return Optional.empty();
            before = BEFORE_DAY.matcher(bare.substring(0, day.start())).replaceFirst("");
        }
        Optional<String> deciding = deciding(bare, before);
        if (deciding.isEmpty()) deciding = body(before, date != null);
        if (deciding.isEmpty()
                && date != null
                && isPoint(bare)
                && ANYBODY.matcher(before).matches()) deciding = Optional.of(before);
        return deciding.map(new Dated(date)::session);
    }

    private static String withoutEnd(String words, String signs) {
        int end = words.length();
        while (end > 0 && signs.indexOf(words.charAt(end - 1)) >= 0) end--;
        return words.substring(0, end);
    }

    /** "Social og Sundhed, 6. januar 2020, pkt. 123:" tells by its form alone that somebody decided there. */
    static boolean isPoint(String bare) {
        return bare.length() <= LONGEST && POINT.matcher(bare).find();
    }

    /** "Byrådet beslutter:" */
    private static Optional<String> deciding(String bare, String before) {
        Matcher decides = DECIDES.matcher(before);
        boolean opens = bare.endsWith(":") && decides.matches();
        return opens ? Optional.of(decides.group("body")).filter(BodyName::endsLikeOne) : Optional.empty();
    }

    private record Dated(LocalDate date) {
        Session session(String body) {
            return new Session(body, date);
        }
    }

    private static Optional<String> body(String words, boolean dated) {
        if (dated && words.matches("(?iu)beslutning(?:er)?(?: fra mødet)?")) return Optional.of("");
        for (Pattern pattern :
                dated ? List.of(DECISION_OF, OWN_DECISION, BODY_AND_DAY) : List.of(DECISION_OF, OWN_DECISION)) {
            Matcher match = pattern.matcher(words);
            if (!match.matches()) continue;
            String body = match.group("body").strip().replaceFirst("[,\\s]+$", "");
            boolean named =
                    BodyName.endsLikeOne(body) || NETWORK.matcher(body).matches() || dated && pattern != BODY_AND_DAY;
            if (named) return Optional.of(body);
        }
        return Optional.empty();
    }

    /** True if this is a decision of the meeting itself. */
    boolean isOf(Own own) {
        if (date != null && own.date() != null) return date.equals(own.date()) && !differs(own);
        return own.body() != null && !differs(own);
    }

    /** The meeting that a document is of. */
    record Own(String body, LocalDate date) {}

    private boolean differs(Own own) {
        if (own.body() == null || body.isEmpty()) return false;
        String mine = letters(body);
        String theirs = letters(own.body());
        return !theirs.contains(mine)
                && !mine.contains(theirs)
                && !theirs.startsWith(mine.substring(0, Math.min(6, mine.length())));
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]|s\\b", "").replaceFirst("e[tn]$", "");
    }
}
