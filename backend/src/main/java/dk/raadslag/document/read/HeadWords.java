package dk.raadslag.document.read;

import dk.raadslag.model.MeetingSnapshot.Kind;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which the lines of a cover are known: kinds of documents, labels, days. */
final class HeadWords {
    static final Pattern KIND = Pattern.compile(
            "(?iu)(?:(?:udkast til|endelig|endeligt|revideret|foreløbig|foreløbigt|godkendt|beslutnings|åben|åbent|offentligt|lukket|fortrolig|fortroligt|tillægs|tillæg til)[ -]*)*((?:tillægs)?dagsorden|(?:møde|beslutnings|konklusions|kort)?referat|(?:beslutnings)?protokol|beslutninger(?=$))\\b.{0,200}");
    static final Pattern OF_MEETING = Pattern.compile(
            "(?iu)møde|(?:skriftlig|elektronisk) (?:behandling|høring|votering)|mail-?(?:høring|behandling)");
    static final Pattern KIND_ALONE =
            Pattern.compile("(?iu)[\\p{L} -]*(dagsorden|referat|protokol|beslutninger)(en|et)?[ :]*(\\d{4})?");
    /** "Dagsorden – 11. januar 2024" says nothing else. */
    private static final Pattern KIND_AND_DAY =
            Pattern.compile("(?iu)[\\p{L} -]*?(?:dagsorden|referat|protokol|beslutninger)(?:en|et)?\\s*[-–—:,|]?\\s*");

    private static final Pattern BOTH = Pattern.compile(
            "(?iu)^(?:beslutninger|\\p{L}*referat) (?:og|med) dagsorden\\b|^dagsorden (?:og|med) (?:beslutninger|\\p{L}*referat)\\b");
    static final Pattern DECISION = Pattern.compile("(?iu)referat\\s*:\\s*(\\S.*)");
    static final Pattern LABEL = Pattern.compile(
            "(?iu)(mødet (?:blev (?:af)?holdt|startede|begyndte|sluttede|slut|start)(?: kl\\.?)?|tid og sted|dato og tid|dato og sted|tid|mødetid|tidspunkt|mødetidspunkt|starttidspunkt|sluttidspunkt|starttid|sluttid|start|slut|mødedag|dato|mødedato|sted|mødested|mødelokale|lokale|lokation|klokken|kl(?:\\.|(?=\\s*:\\s*(?:\\d|$))))(?: for møde)?\\s*(?:(?:[:\\t]|\\s{2,}(?=\\S)|\\s(?=kl\\.?\\s*\\d))\\s*(.*))?");
    static final Pattern BOILERPLATE = Pattern.compile(
            "(?iu)(kl.?s? )?(mission|vision|grundlæggende mål.{0,20}|(tre )?(grundlæggende )?værdier)[.:]?");
    static final Pattern PARTICIPANTS = Pattern.compile("(?iu)(deltagerfortegnelse|deltagerliste|mødedeltagere)[.:]?");
    static final Pattern WEEKDAY = Pattern.compile("(?iu)(?:man|tirs|ons|tors|fre|lør|søn)dag\\b");
    static final Pattern OTHER_DAY = Pattern.compile(
            "(?iu)udsend|godkend|frist|senest|revider|version|opdater|udskrevet|næste|sidste|afholdt|høring");
    static final Pattern HOURS_ALONE =
            Pattern.compile("(?iu)kl\\.?\\s*\\d{1,2}(?:[.:]\\d{2}.{0,30}|\\s*(?:[-–]|til)\\s*\\d{1,2}.{0,30})");
    /** "(gruppemøder fra kl. 8.30)" behind the hours of the meeting. */
    static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^()]{1,80}\\)\\s*$");
    /** "Kl. 16.30    Pause" is no hour of the meeting. */
    static final Pattern OF_PROGRAM = Pattern.compile(
            "(?iu)kl\\.?\\s*\\d{1,2}(?:[.:]\\d{2})?(?:\\s*[-–]\\s*\\d{1,2}(?:[.:]\\d{2})?)?(?:\\s{2,}|\\t)\\s*\\p{L}.*");
    /** "Kredsen for Sjælland (KD-Net Sjælland)" */
    static final Pattern NETWORK_IN_BRACKETS = Pattern.compile(
            "(?iu)[\\p{L}\\d –—-]{3,60}\\((?<name>(?:kd-?net|kkr) (?:nordjylland|midtjylland|syddanmark|hovedstaden|sjælland))\\)");
    /** "ca. 16" is not said by an hour, nor "Gæst under pkt. 3" by a group of people. */
    static final Pattern SAYS_MORE = Pattern.compile(
            "(?iu)\\bca\\.?\\s*(?:kl\\.?\\s*)?\\d{1,2}(?:[.:]\\d{2})?\\b(?! ?\\p{L})|^[^:]{3,40}\\b(?:pkt|punkt|punkter)\\b[^:]{1,20}:");

    /** "Indkaldelse :" and "• Bo Lund" */
    private static final Pattern LABEL_OR_POINT = Pattern.compile("[•·▪]\\s.*|\\p{Lu}[\\p{L} ]{2,30}\\s?:");

    static final Pattern OTHER_LABEL = Pattern.compile("\\p{Lu}[\\p{L} ]{2,30}:\\s+\\S");

    /** "Sendt: 14. juni 2022": not when the meeting is. */
    static final Pattern DAY_OF_OTHER =
            Pattern.compile("(?iu)(?!.{0,25}(?:møde|dato|tid|referat|dagsorden|dag\\b))\\p{L}[\\p{L} .]{1,25}:\\s.*");

    private static final Pattern YEAR_ALONE = Pattern.compile("(?<![\\d./-])((?:19|20)\\d{2})(?![\\d./-]\\d)");

    private static final int LONGEST_SAID = 1000;

    private HeadWords() {}

    /** The year that a line names beside no day, or 0. */
    static int year(String bare) {
        Matcher year = YEAR_ALONE.matcher(bare);
        return year.find() && WrittenTime.in(bare).date() == null ? Integer.parseInt(year.group(1)) : 0;
    }

    static boolean isKindAndDay(String line) {
        WrittenTime day = WrittenTime.in(line);
        return day.date() != null && KIND_AND_DAY.matcher(day.rest()).matches();
    }

    /** "Dagsorden og referat" has what was decided. */
    static boolean isBoth(String line) {
        return line.length() < 120 && BOTH.matcher(line).find();
    }

    static Kind kindOf(String word) {
        return word.toLowerCase(Locale.ROOT).contains("dagsorden") ? Kind.AGENDA : Kind.MINUTES;
    }

    /** True if the word for a kind of document is no word of a sentence here. */
    static boolean isKind(String title, boolean named) {
        return named
                || KIND_ALONE.matcher(title).matches()
                || isKindAndDay(title)
                || OF_MEETING.matcher(title).find();
    }

    /** "Referat: KD-Net godkendte ..." is a decision, in a KD-Net's way of writing it. */
    static boolean isDecision(String title) {
        Matcher decision = DECISION.matcher(title);
        return decision.matches()
                && !TitleWords.isNameOnly(decision.group(1))
                && WrittenTime.in(title).date() == null;
    }

    /** A number or a heading, below an address. */
    static boolean beginsOther(SourceLine line) {
        return ItemSign.in(line).isPresent()
                || LABEL_OR_POINT.matcher(line.trimmed()).matches()
                || NumberedLine.of(line.trimmed())
                        .filter(numbered ->
                                numbered.number().item() > 0 || line.trimmed().matches("\\d+[.:)].*"))
                        .isPresent();
    }

    /** What a cover says of day, place and title is short; each line looks at all of it. */
    static boolean isFull(StringBuilder text) {
        return text.length() > LONGEST_SAID;
    }

    /** Two lines of one value; a word broken between them is whole again. */
    static void append(StringBuilder text, String more) {
        boolean hyphen = text.length() > 1 && text.charAt(text.length() - 1) == '-' && Wrapping.startsLower(more);
        if (hyphen) text.setLength(text.length() - 1);
        text.append(text.isEmpty() || hyphen ? "" : " ").append(more);
    }
}
