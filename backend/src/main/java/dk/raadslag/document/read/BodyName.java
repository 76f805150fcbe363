package dk.raadslag.document.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A body as the title of its document names it: "Referat fra møde i Handicaprådet i Fjordby Kommune den …".
 *
 * @param name e.g. "Handicaprådet"
 * @param authority whose body it is, e.g. "Fjordby Kommune", null when the title does not say
 */
record BodyName(String name, String authority) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern BODY = Pattern.compile(
            "(?:udvalg(?:et)?|råd(?:et)?|bestyrelsen?|repræsentation(?:en)?|kommission(?:en)?|nævn(?:et)?|forum(?:met)?|netværk(?:et)?"
                    + "|fond(?:en)?|-MED|arbejdsmarkedsråd|\\bA/S|\\bI/S|\\bApS|gruppen?|kreds(?:en)?|klyngen?|magistrat(?:en)?|direktion(?:en)?|\\bDASSOS)\\b",
            FLAGS | Pattern.UNICODE_CHARACTER_CLASS);
    private static final String KIND = "(?:\\p{L}*referat|\\p{L}*dagsorden|\\p{L}*protokol|beslutninger)(?:en|et)?";
    private static final Pattern BEFORE = Pattern.compile(
            "^dagsord\\p{L}+ og referat\\p{L}*\\s+(?=\\p{L})|^(?:(?:åbent?|lukket|udkast til|endeligt?|foreløbigt?|godkendt|revideret|offentligt)\\s+)*"
                    + KIND
                    + "\\s*(?:[-–—:,]\\s*|\\s(?:af|fra|til|for)\\s+|\\s(?=(?-iu:\\p{Lu}))|$)"
                    + "|^(?:(?:af|fra|til|for)\\s+)?(?:(?:det|et)\\s+)?(?:(?:ordinært|ekstraordinært|konstituerende|åbent)\\s+)?(?:møde|mødet)\\s+(?:i|for|af)\\s+"
                    + "|^(?:ordinært|ekstraordinært|konstituerende|åbent)\\s+(?=\\p{L})|^(?:år )?\\d{4}\\s?[-–]\\s?\\d{4}\\s+"
                    + "|^(?:fra|af|til|for|i)\\s+|^(?:emne|vedr\\.?|vedrørende|titel|mødetype)\\s*:\\s*",
            FLAGS);
    private static final Pattern DAY = Pattern.compile(
            "[\\s,–-]*+(?:\\b(?:man|tirs|ons|tors|fre|lør|søn)dag\\b)?[\\s,]*+(?:\\b(?:den|d\\.))?\\s*+(?:\\d{1,2}\\s?[-./]\\s?\\d{1,2}\\s?[-./]\\s?\\d{2,4}|\\d{4}-\\d{2}-\\d{2}"
                    + "|\\d{1,2}\\.?\\s*(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*.*|\\bkl\\.?\\s*\\d).*$",
            FLAGS);
    private static final Pattern AFTER = Pattern.compile(
            "\\s*[-–—,]?\\s*" + KIND
                    + "(?:\\s+(?:fra|af|til|for)\\s+møde[nt]?)?\\s*[-–—:,]*\\s*$|[\\s,]*\\(?\\d{4}\\s*[-–]\\s*\\d{2,4}\\)?$|\\s*[-–—:]\\s*dagsordener og referater$|,?\\s*(?:ordinært|ekstraordinært) møde$"
                    + "|\\s*\\([^()]*\\p{Ll}[^()]*\\)$|[\\s,:–—-]+$",
            FLAGS);
    /** A title goes on with hours and place, not with another sentence. */
    private static final Pattern SENTENCE_AFTER =
            Pattern.compile(".*\\p{L}{3,}\\.\\s+\\p{Lu}.*|.*\\d{4}\\.\\s+\\p{Lu}.*");

    private static final Pattern CASED_BRACKETS = Pattern.compile("\\s*\\([^()]*\\p{Ll}[^()]*\\)$");
    static final String AUTHORITY = "(?:\\p{Lu}[\\p{L}-]+ ){1,3}(?iu:kommune)|(?iu:region) \\p{Lu}\\p{L}+";
    private static final Pattern WITH_AUTHORITY = Pattern.compile("(.+?)(?:,| i|\\s[-–])? (" + AUTHORITY + ")");
    private static final Pattern AUTHORITY_FIRST = Pattern.compile("(" + AUTHORITY + ")\\s*[.,:·|–-]\\s*(.+?)\\.?");
    private static final Pattern AFTER_BODY =
            Pattern.compile("(?:for|i|på|vedr\\.?|vedrørende|om|under)\\b|\\p{Lu}|\\(|,");
    private static final Pattern ALONE = Pattern.compile(AUTHORITY);
    private static final Pattern TOWN_HALL =
            Pattern.compile("(?:\\b(\\p{Lu}[\\p{L}-]+) (?:R|r)ådhus\\b|\\b(?:R|r)ådhuset i (\\p{Lu}[\\p{L}-]+))");
    private static final Set<String> SMALL = Set.of("og", "i", "for", "til", "af", "på", "samt", "om", "under");
    private static final Set<String> SENTENCE = Set.of(("er var blev bliver har havde skal kan vil at som"
                    + " der godkender godkendte tager tog indstiller indstilles orienterer orienterede drøfter drøftede"
                    + " deltog tilsluttede anbefaler anbefalede besluttede fremsender mødtes punkter medlem medlemmer af"
                    + " repræsentant formand næstformand får fik giver gav holder holdt mødes ønsker"
                    + " vælger valgte udpeger")
            .split(" "));
    /** "Ældrerådsmøde", "Bestyrelsesmødet", "Byrådets møde" */
    private static final Pattern OF_MEETING = Pattern.compile(
            "\\b(?<stem>\\p{L}{0,40}(?:råd|udvalg|nævn|bestyrelse))s ?møde[rt]?\\b|(?<=e[nt])['’]?s møde\\b", FLAGS);

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 9;
    /** "regionsrådet" is a name, "rådet" is not. */
    private static final int SHORTEST_ALONE = 8;

    /** True if words end as the names of bodies do. */
    static boolean endsLikeOne(String words) {
        return words.length() < LONGEST && BODY.matcher(words).find();
    }

    /** The body that a line names, when it is a title and nothing else. */
    static Optional<BodyName> inTitle(String line) {
        if (line.length() > LONGEST || SENTENCE_AFTER.matcher(line).matches()) return Optional.empty();
        String name = DAY.matcher(ofMeeting(line.replace('\t', ' ').strip())).replaceFirst("");
        for (String before = ""; !before.equals(name); ) {
            before = name;
            name = BEFORE.matcher(name).replaceFirst("");
            Matcher after = AFTER.matcher(name);
            boolean brackets = after.find()
                    && after.group().endsWith(")")
                    && !CASED_BRACKETS.matcher(name).find()
                    && after.group().chars().noneMatch(Character::isDigit);
            if (!brackets) name = after.replaceFirst("");
            name = name.strip();
        }
        name = cased(name).replaceFirst("(?<=\\p{L}{4}e[nt])s$", "");
        String authority = null;
        Matcher first = AUTHORITY_FIRST.matcher(name);
        Matcher last = WITH_AUTHORITY.matcher(name);
        if (first.matches()) {
            authority = first.group(1);
            name = first.group(2);
        } else if (last.matches()) {
            name = last.group(1);
            authority = last.group(2);
        }
        name = name.replaceFirst("[\\s,:·|]+$", "");
        if (!isName(name)) return Optional.empty();
        boolean lower = BODY.matcher(name.split(" ")[0]).find();
        String whole = lower ? Character.toUpperCase(name.charAt(0)) + name.substring(1) : name;
        return Optional.of(new BodyName(whole, authority));
    }

    /** The same words with the name of the body for that of its meeting. */
    static String ofMeeting(String line) {
        if (line.length() > LONGEST) return line;
        return OF_MEETING.matcher(line).replaceFirst(found -> {
            String stem = found.group(1);
            if (stem == null) return "";
            String end = stem.toLowerCase(Locale.ROOT).endsWith("e") ? "n" : "et";
            return stem + (stem.equals(stem.toUpperCase(Locale.ROOT)) ? end.toUpperCase(Locale.ROOT) : end);
        });
    }

    private static boolean isName(String name) {
        String[] words = name.split("\\s+");
        if (name.isEmpty() || words.length > MOST_WORDS || !BODY.matcher(name).find()) return false;
        // "K17" is a name, and "§ 17, stk. 4-udvalget" begins one.
        if (name.replaceAll("\\b\\p{Lu}\\d{1,2}\\b|^§ ?\\d{1,2}(?:,? ?stk\\. ?\\d)?", "")
                .matches(".*[.;:?!]$|.*\\d.*|.*\\(\\p{L}{1,2}\\).*")) return false;
        if (name.matches("(?iu)(?:(?:fælles|dialog|tema)?møde|se|læs|find|hent|vis|vælg|gå|download)\\b.*"))
            return false;
        // "Bestyrelsen får ny formand" goes on as a sentence does.
        Matcher body = BODY.matcher(name);
        int end = 0;
        while (body.find()) end = body.end();
        String after = name.substring(end).strip();
        if (!after.isEmpty() && !AFTER_BODY.matcher(after).lookingAt()) return false;
        boolean noun = BODY.matcher(words[0]).find() && (words.length > 1 || name.length() > SHORTEST_ALONE);
        boolean begins = Character.isUpperCase(name.charAt(0))
                || noun
                || name.startsWith("§")
                || name.startsWith("den ")
                || name.startsWith("det ");
        return begins && Arrays.stream(words).noneMatch(word -> SENTENCE.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** "Fjordby Kommune" or "Region Sjælland" on a line of its own. */
    static Optional<String> authority(String line) {
        if (line.length() > 60) return Optional.empty();
        String cased = cased(line.strip());
        return ALONE.matcher(cased).matches() ? Optional.of(cased) : Optional.empty();
    }

    /** Whose it is, in a line that goes on with a place: "Havneby Kommune, mødelokale 320". */
    static Optional<String> authorityFirst(String line) {
        if (line.length() > 100) return Optional.empty();
        Matcher first = AUTHORITY_FIRST.matcher(cased(line.strip()));
        return first.matches()
                        && CoverTime.isPlace(first.group(2))
                        && !BODY.matcher(line).find()
                ? Optional.of(first.group(1))
                : Optional.empty();
    }

    /** The municipality whose town hall a place is. */
    static Optional<String> ofTownHall(String place) {
        if (place == null) return Optional.empty();
        Matcher hall = TOWN_HALL.matcher(place);
        if (!hall.find()) return Optional.empty();
        return Optional.of((hall.group(1) != null ? hall.group(1) : hall.group(2)) + " Kommune");
    }

    /** Words in capitals as a sentence has them: "PLAN- OG EJENDOMSUDVALGET" is "Plan- og Ejendomsudvalget". */
    static String cased(String words) {
        if (words.chars().anyMatch(Character::isLowerCase) || words.length() < 5) return words;
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split(" "))
                .map(word -> SMALL.contains(word) || word.isEmpty()
                        ? word
                        : Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    /** With the authority, so that nobody takes it for another one's. */
    String whole() {
        return authority == null || name.contains(authority) ? name : name + ", " + authority;
    }

    BodyKind kind() {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean region = authority != null && authority.toLowerCase(Locale.ROOT).startsWith("region ");
        if (lower.matches(".*\\bregionsråd(et)?\\b.*")) return BodyKind.REGIONAL_COUNCIL;
        if (lower.matches(".*\\b(byråd(et)?|kommunalbestyrelsen?|borgerrepræsentationen)\\b.*"))
            return BodyKind.COUNCIL;
        if (lower.matches(
                ".*(gruppen?|netværk(et)?|forum(met)?|klyngen?|kreds(en)?|kommission(en)?|direktion(en)?|a/s|i/s|aps)\\b.*|.*\\bdassos.*|bestyrelsen.*"
                        + "|(embedsmands|hoved|sektor|med-?)udvalg.*")) return BodyKind.GROUP;
        if (region || lower.startsWith("kontaktudvalg")) return BodyKind.REGIONAL_COMMITTEE;
        return BodyKind.COMMITTEE;
    }
}
