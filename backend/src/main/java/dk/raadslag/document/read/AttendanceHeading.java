package dk.raadslag.document.read;

import dk.raadslag.model.Attendance.Group;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Deltagere", "Følgende havde meldt afbud:", "Fra KL-sekretariatet" …, perhaps with the names on the same line. */
record AttendanceHeading(Group group, String rest) {
    /** A heading consists of these words only; with any other word the line is a sentence or a name. */
    private static final Set<String> WORDS =
            Set.of(("følgende disse der var er blev bliver havde har meldte meldt modtaget modtog afbud "
                            + "afmeldt fra fravær fraværende fraværet med uden lovligt forfald ikke mødt mødte fremmødt fremmødte udeblev udeblevet "
                            + "udeblevne forhindret forhindrede til stede tilstede deltagere deltager deltagende deltog deltagelse "
                            + "tilstedeværende mødedeltagere mødedeltager øvrige andre medlemmer medlem stemmeberettigede gæster gæst "
                            + "inviterede indbudte i på ved under mødet af og samt også personer politikere borgmestre kommunalpolitikere "
                            + "stedfortrædere stedfortræder suppleanter suppleant repræsentanter observatører kommuner kommunerne navne "
                            + "region regionen liste over bestyrelsen øvrigt udvalget udvalgets rådet byrådet byrådets medlemmerne ej "
                            + "ledelsesrepræsentanter medarbejderrepræsentanter regionsrådet bestyrelse kommunalbestyrelsen nordjylland midtjylland "
                            + "syddanmark hovedstaden sjælland kommunale regionale pladser ordinære faste kkr kl dagens om desuden derudover endvidere pkt punkt punkterne punkter online teams zoom skype video virtuelt fysisk delvist")
                    .split(" "));

    private static final Pattern ABSENT = Pattern.compile(
            "afbud|fravær\\p{L}*|forfald|udeblev\\p{L}*|forhindre\\p{L}*|afmeldt|(?:ikke|ej) (?:til ?stede|mødt|mødte|fremmødte|deltog)");
    private static final Pattern PRESENT = Pattern.compile(
            "delt(?:ag|og)\\p{L}*|mødedeltagere?|til ?stede\\p{L}*|fremmødte?|mødt|^(?:bestyrelse|bestyrelsen|udvalget|rådet)$|"
                    + "mødte|medlemmer|gæste?r?|øvrige|inviterede|indbudte|stemmeberettigede|stedfortrædere?|suppleante?r?|observatører|\\p{L}*repræsentanter");
    private static final Pattern KD_NET =
            Pattern.compile("(?iu)(?:fra )?kd-?\\s?net(?:tet|værket)?|(?:fra )?kommunaldirektør\\p{L}*");
    private static final Pattern OFFICE = Pattern.compile(
            "(?iu)(?:fra )?(?:kl|kkr)(?:[ -]*sekretariatet)?|(?:fra )?"
                    + "sekretariat(?:et)?|administration(?:en)?|fra (?:kl|kkr)\\b[ \\p{L}-]{0,40}|ref\\.?|referent(?:er)?|(?:møde)?sekretær|(?:endvidere |desuden )?(?:deltog )?fra (?:forvaltningen|administrationen|sekretariatet|ledelsen)(?: (?:deltog|deltager))?");
    /** "Deltagere fra almen praksis" */
    private static final Pattern PRESENT_FROM = Pattern.compile(
            "(?iu)(?:deltagere|medlemmer|repræsentanter|til ?stede)\\s+(?:for|fra|af)\\s+[\\p{L} -]{2,50}");

    private static final Pattern MEMBERS =
            Pattern.compile("(?:bestyrelses|repræsentantskabs|byråds|udvalgs|råds)medlemmer");
    private static final Pattern FROM = Pattern.compile("(?iu)fra region\\b[ \\p{L}-]{0,40}");
    private static final Pattern LABEL = Pattern.compile(
            "(?<label>[^:\\t]{2,90}?)\\s*(?:\\(\\d+\\))?\\s*(?:(?:[:\\t]|\\s{3,}(?=\\S))\\s*(?<rest>.*)|\\.?)");
    private static final Pattern APOLOGY_FROM = Pattern.compile(
            "(?iu:(?:der (?:var|er) )?(?:meldt |modtaget )?afbud (?:var meldt |er modtaget )?(?:fra|af)|(?:fraværende|afbud)(?: med afbud)? ?(?:var)?)"
                    + "\\s+(?<rest>\\p{Lu}\\p{L}+ .*)");
    private static final Pattern BUT_FOR = Pattern.compile(
            "\\p{Lu}[^.]{2,60}\\b(?:bortset fra|undtagen|på nær)\\s+(?<rest>\\p{Lu}.*?),?\\s+(?:der|som) (?:havde|har) meldt afbud\\.?");
    private static final Pattern WERE_THERE =
            Pattern.compile("(?iu:til ?stede|mødt|fremmødte)\\s+(?iu:var|er)\\s*:?\\s+(?<rest>\\p{Lu}\\p{L}+ .*)");
    private static final Pattern STAND_IN = Pattern.compile(
            "(?iu:(?:som|i stedet)\\s+(?:(?:stedfortræder|suppleant)\\p{L}*\\s+)?(?:for\\s+(?<whom>(?-i:\\p{Lu})[^.:;]{2,60}?)\\s+)?(?:deltog|mødte|deltager))\\s+(?<rest>\\p{Lu}.*)");
    private static final Pattern HAD_SENT =
            Pattern.compile("(?<rest>\\p{Lu}\\p{L}+ .*?)\\s+(?iu:(?:havde|har)\\s+(?:også\\s+)?meldt\\s+afbud|"
                    + "var (?:forhindret|fraværende)(?: i at deltage)?|deltog ikke)\\s*\\.?");

    /** @param line trimmed, with its tabs */
    static Optional<AttendanceHeading> of(String line) {
        if (line.length() > 4000) return Optional.empty();
        String text = line.replaceFirst("^[#*_ ]+|^[-–—•▪◦·●○■]\\s+", "")
                .replaceFirst("\\s*+(?<!\\*)\\*++(?=\\s*:|$)|(?<=:)\\*+", "")
                .strip();
        Matcher match = LABEL.matcher(text);
        if (match.matches()) {
            String rest = match.group("rest") == null ? "" : match.group("rest").strip();
            Optional<Group> group = group(match.group("label").strip());
            if (group.isPresent()) return Optional.of(new AttendanceHeading(group.get(), rest));
        }
        Matcher instead = STAND_IN.matcher(text);
        if (instead.matches()) return Optional.of(new AttendanceHeading(Group.PARTICIPANT, standIn(instead)));
        Matcher there = WERE_THERE.matcher(text);
        if (there.matches()) return Optional.of(new AttendanceHeading(Group.PARTICIPANT, there.group("rest")));
        for (Pattern sentence : new Pattern[] {BUT_FOR, APOLOGY_FROM, HAD_SENT}) {
            Matcher from = sentence.matcher(text);
            if (from.matches()) return Optional.of(new AttendanceHeading(Group.APOLOGY, from.group("rest")));
        }
        return Optional.empty();
    }

    /** "Ib Krogh (stedfortræder for Ole Rask)" */
    private static String standIn(Matcher sentence) {
        String whom = sentence.group("whom");
        String name = sentence.group("rest");
        return whom == null ? name : name.replaceFirst("\\.\\s*$", "") + " (stedfortræder for " + whom + ")";
    }

    /** True if it opens the list of all members, those absent among them. */
    static boolean ofMembers(String line) {
        return line.toLowerCase(Locale.ROOT)
                .matches("\\W*(?:\\p{L}+ )?(?:mødedeltagere|medlemmer)\\b.*|(?:bestyrelsen|udvalget|rådet):.*");
    }

    private static Optional<Group> group(String label) {
        if (KD_NET.matcher(label).matches()) return Optional.of(Group.KD_NET);
        if (OFFICE.matcher(label).matches()) return Optional.of(Group.SECRETARIAT);
        if (FROM.matcher(label).matches() || PRESENT_FROM.matcher(label).matches())
            return Optional.of(Group.PARTICIPANT);
        String lower = label.toLowerCase(Locale.ROOT)
                .replaceAll("\\(\\d+\\)|[\\d()]|(?<=pkt)\\.", " ")
                .strip();
        if (MEMBERS.matcher(lower).matches()) return Optional.of(Group.PARTICIPANT);
        // "Til medlemmerne" is to whom a letter is sent.
        if (lower.matches("til (?!stede).*")) return Optional.empty();
        boolean known = Arrays.stream(lower.split("[\\s/,-]+")).allMatch(WORDS::contains);
        if (!known) return Optional.empty();
        if (ABSENT.matcher(lower).find()) return Optional.of(Group.APOLOGY);
        return PRESENT.matcher(lower).find() ? Optional.of(Group.PARTICIPANT) : Optional.empty();
    }
}
