package dk.raadslag.document.read;

import dk.raadslag.model.Attendance;
import dk.raadslag.model.Attendance.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the words under one heading into persons: "Navn, Kommune (A)" one a line, or many in a list with commas. */
final class AttendanceNames {
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)?");
    private static final Pattern STANDS_IN = Pattern.compile("(.*?)[\\s,]+((?:(?:deltog|deltager|mødte|møder)\\b.*)"
            + "|(?:(?:i stedet|suppleant|stedfortræder) for\\b.*))");
    private static final Pattern INSTEAD = Pattern.compile("(?iu)(i stedet (?:deltog|deltager|mødte|møder))\\s+(.+)");
    private static final Pattern AND =
            Pattern.compile("\\s+(?:og|samt)\\s+(?=\\p{Lu}|\\p{Ll}{4,} \\p{Lu}[\\p{L}-]+ \\p{Lu})");

    /** "Jytte Aabo og Bitten Sejrup" on a line of their own. */
    private static final Pattern TWO =
            Pattern.compile("\\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]+)+ og \\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]+)+");

    private static final Pattern NOBODY = Pattern.compile(
            "(?iu)\\W*+(?:ingen|intet|nej|alle var mødt|alle er mødt|(?:samtlige|alle|\\d{1,3}) medlemmer)?\\W*");
    private static final Pattern OF_PLACE =
            Pattern.compile("\\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]+)+, \\p{Lu}[\\p{L}-]+(?: \\([^()]*\\))?");
    private static final String OFFICES =
            "(?:\\d\\. )?(?iu:formand|næstformand|viceformand|ordfører|mødeleder|referent|sekretær|gruppeformand|løsgænger)";
    private static final Pattern OFFICE = Pattern.compile("\\(?" + OFFICES + "\\)?(?:\\s*\\(\\p{L}{1,3}\\))?");
    private static final Pattern ROLE_FIRST = Pattern.compile(
            "((?:" + OFFICES
                    + ")(?=:?\\s)|\\p{Ll}[\\p{L}-]{3,}(?: \\p{Ll}[\\p{L}-]{2,}){0,2}(?= \\p{Lu}[\\p{L}-]+ \\p{Lu})):?\\s+(\\p{Lu}.+)");
    /** "Kommunaldirektørerne" in front of the names of several. */
    private static final Pattern TITLE_OF_ALL = Pattern.compile(
            "(?<title>\\p{Lu}[\\p{L}-]*(?:direktører|direktørerne|mestre|mestrene|medlemmer|medlemmerne|mændene|chefer|cheferne))"
                    + "\\s+(?<name>\\p{Lu}[\\p{L}.-]+ \\p{Lu}.*)",
            Pattern.DOTALL);

    private static final Pattern ONLY_ITEMS =
            Pattern.compile("(?iu:sag|sager|pkt\\.?|punkt|punkterne|punkter)\\s.*\\d.*");
    private static final Pattern PARTLY = Pattern.compile(
            "(.+?)[,\\s]+((?:ved|under|fra|til|indtil)\\s+(?:behandlingen af\\s+)?(?:sag|punkt|pkt|kl)\\b.*)");
    /** A substitute by name: "supp. Jannich Petersen deltog". */
    static final Pattern SUBSTITUTE = Pattern.compile(
            "(?iu:supp\\.?|suppl\\.?|suppleant|stedfortræder)\\s*:?\\s+(\\p{Lu}\\p{L}+ [^,]*?)(?:\\s+(?:deltog|deltager|mødte|er indkaldt))?\\.?");

    private final Group group;
    private final boolean inline;
    private final List<Attendance> found = new ArrayList<>();
    /** The person a following place or remark belongs to. */
    private int last = -1;

    private AttendanceNames(Group group, boolean inline) {
        this.group = group;
        this.inline = inline;
    }

    /** "(afbud)" or "– meldt afbud" beside somebody on the list of participants. */
    private static final Pattern ABSENT = Pattern.compile(
            "(?iu)\\W*+(?:alle )?(?:havde |har |med )?(?:meldt |sendt )?(?:afbud|fraværende|ikke til ?stede|forhindret|udeblev(?:et)?)\\W*");

    /** "Mads Nim (A) – i stedet mødte Ida Bech (A)" */
    private static final Pattern CAME_INSTEAD = Pattern.compile(
            "(\\p{Lu}[^–—]{3,60}?)\\s*(?:[-–—,]\\s*|\\s)(?:i stedet|for (?:ham|hende)) (?:mødte|møder|deltog|deltager)\\s+(\\p{Lu}.{3,60})");
    /** "Ida Bech (A), Greve - i stedet for Mads Nim" */
    private static final Pattern FOR_WHOM = Pattern.compile(
            "(\\p{Lu}.{3,80}?)\\s*[-–—,]\\s*((?iu:i stedet|suppleant|stedfortræder) for\\s+\\p{Lu}.{3,60})");

    /** "Bo Lund (A) - deltog ikke i punkt 6, 8, 9" */
    private static final Pattern REMARKED =
            Pattern.compile("(\\p{Lu}[^,]{3,60}?)\\s*[-–—]\\s*((?:deltog|forlod|ankom|kom|gik) .*)");

    private static final Pattern ABSENT_AT_END =
            Pattern.compile("(.*\\S)(?:\\s+|(?<=\\)))[-–—:]\\s*((?:meldt |har meldt )?(?iu:afbud|fraværende))\\s*");

    /** The persons of one line, in columns or not. */
    static List<Attendance> ofLine(Group group, String line) {
        List<AttendanceCells.Cell> cells = AttendanceCells.of(line);
        List<Attendance> people = new ArrayList<>();
        for (String person : AttendanceCells.people(cells)) people.addAll(of(group, person, false));
        return people;
    }

    static boolean isAbsent(String text) {
        return text != null && ABSENT.matcher(text).matches();
    }

    /** @param inline many persons separated by commas; otherwise one person */
    static List<Attendance> of(Group group, String text, boolean inline) {
        boolean list = inline || TWO.matcher(text).matches();
        AttendanceNames names = new AttendanceNames(group, list);
        if (NOBODY.matcher(text).matches()) return List.of();
        Matcher came = CAME_INSTEAD.matcher(text);
        if (!inline && came.matches()) {
            List<Attendance> whom = of(group, came.group(1), false);
            if (whom.size() == 1) return instead(whom.get(0), came.group(2));
        }
        Matcher forWhom = FOR_WHOM.matcher(text);
        if (!inline && forWhom.matches()) {
            List<Attendance> who = of(group, forWhom.group(1), false);
            if (who.size() == 1) return List.of(noted(who.get(0), forWhom.group(2)));
        }
        Matcher remarked = REMARKED.matcher(text);
        if (!inline && remarked.matches()) {
            List<Attendance> who = of(group, remarked.group(1), false);
            if (who.size() == 1) return List.of(noted(who.get(0), remarked.group(2)));
        }
        for (String token : tokens(text.replaceFirst("\\.\\s*$", ""), list)) names.take(token);
        return names.found;
    }

    private void take(String whole) {
        Matcher atEnd = ABSENT_AT_END.matcher(whole);
        boolean ends = atEnd.matches();
        String token = ends ? atEnd.group(1) : whole;
        if (isAbsent(token) && last >= 0) {
            beAbsent();
            return;
        }
        takeWord(token);
        if (ends || last >= 0 && isAbsent(found.get(last).note())) beAbsent();
    }

    /** People with an apology were not there, whatever list names them. */
    private void beAbsent() {
        Attendance person = found.get(last);
        String note = isAbsent(person.note()) ? null : person.note();
        found.set(last, Attendance.listed(Group.APOLOGY, person.name(), person.from(), note));
    }

    private void takeWord(String words) {
        if (last >= 0 && isRemark(words)) {
            found.set(
                    last,
                    with(
                            found.get(last),
                            found.get(last).from(),
                            words.replaceAll("[()]", "").strip()));
            return;
        }
        Matcher instead = INSTEAD.matcher(words);
        if (last >= 0 && group == Group.APOLOGY && instead.matches()) {
            found.addAll(instead(found.remove(last), instead.group(2)));
            return;
        }
        Matcher substitute = SUBSTITUTE.matcher(words);
        if (last >= 0 && substitute.matches()) {
            found.addAll(instead(found.remove(last), substitute.group(1)));
            return;
        }
        String token = roleLast(words);
        String bare = BRACKETS.matcher(token).replaceAll("").strip();
        String note = note(token);
        boolean follows = last >= 0 && !bare.isEmpty();
        boolean origin =
                follows && found.get(last).from() == null && (Places.isPlace(bare) || !inline && found.size() == 1);
        if (!origin && follows && !inline && found.get(last).from() != null) {
            found.set(last, with(found.get(last), found.get(last).from(), token));
            return;
        }
        String standIn = isStandIn(note) ? note : null;
        String remark = standIn == null ? note : null;
        if (origin) {
            found.set(last, with(found.get(last), bare, remark));
        } else {
            last = found.size();
            found.add(person(group, bare, remark));
        }
        if (standIn != null) {
            Attendance whom = found.get(last);
            String named = whom.from() == null ? whom.name() : whom.name() + ", " + whom.from();
            found.add(person(Group.PARTICIPANT, standIn, null).withInsteadOf(named));
        }
    }

    /** "borgmester Mads Nim" is "Mads Nim (borgmester)". */
    private static String roleLast(String words) {
        Matcher role = ROLE_FIRST.matcher(words);
        if (role.matches()) return role.group(2) + " (" + role.group(1).toLowerCase(Locale.ROOT) + ")";
        Matcher title = TITLE_OF_ALL.matcher(words);
        if (!title.matches()) return words;
        String before = words.substring(0, title.start("name")).strip();
        return title.group("name") + " (" + Character.toLowerCase(before.charAt(0)) + before.substring(1) + ")";
    }

    /** "(Stabschef deltog i stedet for …)" after an apology names a person who was there. */
    private boolean isStandIn(String note) {
        return group == Group.APOLOGY
                && note != null
                && note.matches("(?iu).*\\b(deltog|deltager|mødte|møder|i stedet)\\b.+");
    }

    /** An office, "(A)" or "sag 129-132" beside a name. */
    private boolean isRemark(String token) {
        // "Formand, Hjørring, Næstformand, Jammerbugt" lists people by their offices.
        boolean ofLast =
                Character.isLowerCase(token.charAt(0)) || found.get(last).from() == null;
        return ofLast && OFFICE.matcher(token).matches()
                || BRACKETS.matcher(token).matches()
                || ONLY_ITEMS.matcher(token).matches();
    }

    /** "X, suppleant Y deltog": X was absent, and Y was there instead. */
    static List<Attendance> instead(Attendance absent, String substitute) {
        String named = absent.from() == null ? absent.name() : absent.name() + ", " + absent.from();
        List<Attendance> both = new ArrayList<>();
        both.add(Attendance.listed(Group.APOLOGY, absent.name(), absent.from(), absent.note()));
        both.addAll(of(Group.PARTICIPANT, substitute, false).stream()
                .map(person -> person.withInsteadOf(named))
                .toList());
        return both;
    }

    private static Attendance person(Group group, String name, String note) {
        Matcher instead = INSTEAD.matcher(name);
        if (instead.matches()) return Attendance.listed(group, instead.group(2), null, instead.group(1));
        Matcher partly = PARTLY.matcher(name);
        if (partly.matches()) {
            String when = partly.group(2);
            return Attendance.listed(group, partly.group(1), null, note == null ? when : note + ", " + when);
        }
        Matcher match = STANDS_IN.matcher(name);
        if (match.matches() && !match.group(1).isBlank()) {
            boolean place = note != null && Places.isPlace(note);
            String words = match.group(2);
            String remark = note == null || place ? words : words + ", " + note;
            return Attendance.listed(
                    group, match.group(1).strip().replaceFirst("\\s*[-–]$", ""), place ? note : null, remark);
        }
        int and = note == null ? -1 : note.indexOf(", ");
        String origin = and < 0 ? note : note.substring(0, and);
        if (note != null && Places.isPlace(origin))
            return Attendance.listed(group, name, origin, and < 0 ? null : note.substring(and + 2));
        return Attendance.listed(group, name, null, note);
    }

    /** "Tove Ramskov, Lundby (næstformand)": one person, and a word that tells where from. */
    static boolean isOfPlace(String text) {
        return OF_PLACE.matcher(text).matches();
    }

    /** True if a line is about one person, however many commas it has. */
    static boolean isOfOne(String text) {
        return REMARKED.matcher(text).matches() || FOR_WHOM.matcher(text).matches();
    }

    static boolean isOffice(String text) {
        return OFFICE.matcher(text).matches();
    }

    /** The same person with a remark more. */
    static Attendance noted(Attendance person, String note) {
        return with(person, person.from(), note);
    }

    private static Attendance with(Attendance person, String from, String note) {
        String both = person.note() == null ? note : note == null ? person.note() : person.note() + ", " + note;
        return Attendance.listed(person.group(), person.name(), from, both);
    }

    private static String note(String token) {
        Matcher match = BRACKETS.matcher(token);
        List<String> notes = new ArrayList<>();
        while (match.find())
            if (!match.group(1).isBlank()) notes.add(match.group(1).strip());
        return notes.isEmpty() ? null : String.join(", ", notes);
    }

    /** Splits at commas and semicolons outside brackets, in a list also at "og". */
    private static List<String> tokens(String text, boolean inline) {
        List<String> tokens = new ArrayList<>();
        Matcher and = AND.matcher(text);
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') depth++;
            if (c == ')') depth = Math.max(0, depth - 1);
            if (depth > 0) continue;
            boolean atAnd = inline && c == ' ' && and.region(i, text.length()).lookingAt();
            if (c != ',' && c != ';' && !atAnd) continue;
            add(tokens, text.substring(start, i));
            start = atAnd ? and.end() : i + 1;
            i = start - 1;
        }
        add(tokens, text.substring(start));
        return tokens;
    }

    private static void add(List<String> tokens, String token) {
        String name = token.strip().replaceFirst("^(?:og|samt)\\s+", "");
        if (!name.isEmpty()) tokens.add(name);
    }
}
