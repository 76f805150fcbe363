package dk.raadslag.document.read;

import java.util.regex.Pattern;

/** The words by which the lines of a cover are known: kinds of documents, labels, days. */
final class HeadWords {
    static final Pattern KIND = Pattern.compile(
            "(?iu)(?:(?:udkast til|endelig|endeligt|revideret|foreløbig|foreløbigt|godkendt|beslutnings|åben|åbent|offentligt|lukket|fortrolig|fortroligt|tillægs|tillæg til)[ -]*)*((?:tillægs)?dagsorden|(?:møde|beslutnings|konklusions|kort)?referat|(?:beslutnings)?protokol|beslutninger(?=$))\\b.{0,200}");
    static final Pattern KIND_ALONE =
            Pattern.compile("(?iu)[\\p{L} -]*(dagsorden|referat|protokol|beslutninger)(en|et)?[ :]*(\\d{4})?");
    static final Pattern DECISION = Pattern.compile("(?iu)referat\\s*:\\s*(\\S.*)");
    static final Pattern LABEL = Pattern.compile(
            "(?iu)(tid og sted|dato og tid|dato og sted|tid|mødetid|tidspunkt|mødetidspunkt|starttidspunkt|sluttidspunkt|dato|mødedato|sted|mødested|mødelokale|lokale|klokken|kl(?:\\.|(?=\\s*:)))(?: for møde)?\\s*(?:(?:[:\\t]|\\s{2,}(?=\\S))\\s*(.*))?");
    static final Pattern BOILERPLATE = Pattern.compile(
            "(?iu)(kl.?s? )?(mission|vision|grundlæggende mål.{0,20}|(tre )?(grundlæggende )?værdier)[.:]?");
    static final Pattern PARTICIPANTS = Pattern.compile("(?iu)(deltagerfortegnelse|deltagerliste|mødedeltagere)[.:]?");
    static final Pattern WEEKDAY = Pattern.compile("(?iu)(?:man|tirs|ons|tors|fre|lør|søn)dag\\b");
    static final Pattern OTHER_DAY = Pattern.compile(
            "(?iu)udsend|godkend|frist|senest|revider|version|opdater|udskrevet|næste|sidste|afholdt|høring");
    static final Pattern HOURS_ALONE = Pattern.compile("(?iu)kl\\.?\\s*\\d{1,2}[.:]\\d{2}.{0,20}");
    static final Pattern OTHER_LABEL = Pattern.compile("\\p{Lu}[\\p{L} ]{2,30}:\\s+\\S");

    private HeadWords() {}
}
