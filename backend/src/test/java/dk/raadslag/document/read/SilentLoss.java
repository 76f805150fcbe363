package dk.raadslag.document.read;

import dk.raadslag.document.read.ImportedMeeting.ImportedItem;
import dk.raadslag.document.read.LineAccount.Fate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words of a document that are nowhere: in no field of the meeting, not in a line that was left out and says so. Only
 * what becomes structure is not missed: the labels of a cover, and within the items the heading of a text, a number.
 */
final class SilentLoss {
    /** Labels and headings, and what stands around a day. */
    private static final Set<String> STRUCTURE = new java.util.HashSet<>(List.of(
            ("baggrund sagens for sagen indstilling indstillinger indstillingen administrativ administrationens "
                            + "sagsfremstilling sagsbeskrivelse indhold indholdsfortegnelse beslutning beslutninger referat konklusion bilag bilagsfortegnelse bilagsliste punkt pkt "
                            + "sag sagsnr sagsnummer sagsid sagsinitialer initialer journalnr nr ad åben åbent lukket v og i på af fra til den d det kl et "
                            + "forretningsudvalgets byrådets dagsorden protokol beslutningsprotokol konklusionsreferat beslutningsreferat tillægsdagsorden møde mødet ordinært "
                            + "ekstraordinært udvalg medlemmer medlem mødedeltagere deltagere deltager deltagerfortegnelse afbud fraværende tilstede til stede mødt var "
                            + "dato tid sted mødedato mødested mødelokale mødetid mødetidspunkt tidspunkt starttidspunkt sluttidspunkt navn parti status titel lokale formand supp deltog "
                            + "mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december "
                            + "der samt havde meldt bortset medlemmerne kommune region kommunerne regionen kl sekretariatet har er også ikke fremmødt fremmødte undtagen derudover med referent stedfortræder ingen byrådsmøde nordjylland midtjylland syddanmark hovedstaden sjælland besluttning kommunaldirektørnetværket kommunaldirektørkredsen dagsordenspunkt dagsordenens øvrigt hos bemærkninger mødereferat ref endvidere holdt mødte stedet sekretær afholdt samtlige ej udeblevet slut sluttede startede åben åbne ledelsesrepræsentanter medarbejderrepræsentanter desuden inviterede begyndte øvrige alle")
                    .split(" ")));

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern MARKER = Pattern.compile("^\\s*(?:[-–•·*o]|\\d{1,3}[.)]|[a-z][.)])\\s+");

    private SilentLoss() {}

    static List<String> in(byte[] bytes, AgendaReader.Reading reading) {
        int first = reading.meeting()
                .items()
                .mapToInt(ImportedItem::line)
                .filter(line -> !reading.listedAlone().contains(line))
                .min()
                .orElse(0);
        Map<String, Integer> kept = new HashMap<>();
        Sources.texts(reading.meeting()).forEach(text -> count(text, 1, kept));
        reading.meeting().items().forEach(item -> count(item.number(), 1, kept));
        String body = reading.meeting().body();
        String structure = (body == null ? "" : body) + " " + reading.meeting().start() + " "
                + reading.meeting().end();
        StringBuilder source = new StringBuilder();
        StringBuilder head = new StringBuilder();
        boolean broken = false;
        List<SourceLine> lines = GluedLines.apart(Manuscript.of(bytes).lines());
        PageControls controls = new PageControls(lines);
        for (SourceLine line : lines) {
            boolean placed = reading.account().fates().get(line.number()) == Fate.PLACED;
            if (!placed || isDecisionOf(controls, line)) continue;
            boolean ofItem = line.number() >= first || CaseLine.of(line.bare()).isPresent();
            String text = ofItem
                    ? controls.heading(line).isPresent() ? "" : words(line)
                    : BodyName.ofMeeting(line.text()).replaceAll("\\d", " ");
            if (broken) text = text.replaceFirst("^\\s*\\S+", "");
            broken = line.text().endsWith("-") || line.brokenWord();
            if (broken) text = text.replaceFirst("\\S+$", "");
            (ofItem ? source : head).append(text.toLowerCase()).append('\n');
        }
        Map<String, Integer> wanted = new HashMap<>();
        count(source.toString(), 1, wanted);
        // A person may be on the list of members and among those absent.
        Map<String, Integer> once = new HashMap<>();
        count(head.toString(), 1, once);
        STRUCTURE.forEach(once::remove);
        once.keySet().forEach(word -> wanted.merge(word, 1, Math::max));
        Map<String, Integer> names = new HashMap<>();
        count(structure, 1, names);
        List<String> lost = new ArrayList<>();
        wanted.forEach((word, times) -> {
            boolean known = once.containsKey(word) && names.containsKey(word) || word.length() < 2;
            if (!known && kept.getOrDefault(word, 0) < times) lost.add(word);
        });
        return lost.stream().sorted().toList();
    }

    /** "• Beslutning i Børneudvalget den 4. maj 2016" */
    private static boolean isDecisionOf(PageControls controls, SourceLine line) {
        String heading = controls.heading(line).orElse(line.bare().replaceFirst("^[•-] ", ""));
        return Session.of(heading).isPresent();
    }

    /** A line of an item without what becomes structure: its number, its label. */
    private static String words(SourceLine line) {
        FieldHeading heading =
                FieldHeading.of(line.bare().replaceFirst("^[•-] ", "")).orElse(null);
        if (heading != null && !heading.kept()) return heading.rest();
        if (Contents.isTitle(line) || WebForm.isCaseLabel(line.bare())) return "";
        String[] cells = line.trimmed().split("\\t+| {3,}", 2);
        boolean labelled = cells.length == 2
                && FieldHeading.of(cells[0])
                        .filter(label -> label.rest().isEmpty())
                        .isPresent();
        if (labelled) return cells[1];
        CaseLine number = CaseLine.of(line.bare()).orElse(null);
        if (number != null)
            return number.caseNumber() + " " + String.join(" ", number.officers()) + " " + number.rest();
        if (ItemSign.isReference(line.bare()) && !line.bare().contains(" ")) return "";
        String text = NumberedLine.TIME_BEFORE
                .matcher(YearNumbers.without(line.trimmed()))
                .replaceFirst("")
                .replaceFirst("^\\d{1,2}[.:]\\d{2}\\t+", "");
        text = text.replaceFirst("^[IVX]{1,5}\\.(?=\\s+\\p{Lu})", "");
        text = NumberedLine.of(text.strip()).map(NumberedLine::title).orElse(text);
        text = text.replaceFirst(
                "^(?:(?iu:\\((?:åbent?|lukket)\\))|(?iu:åbent?)(?=\\s+\\p{Lu})|(?iu:emne|titel)\\s*:)", "");
        if (UsualForm.isStatus(text.strip())) return "";
        text = MARKER.matcher(text).replaceFirst("").replaceFirst("^\\s*\\d{1,4}\\s*$", "");
        return text.replaceFirst(
                        "^\\s*(?:[-•]\\s*)?(?:\\./\\.?\\s*)?(?i:bilag)(?=\\b.{0,6}[–:-]|\\s\\d{1,2}\\.\\d{1,2}\\s)", "")
                .replaceFirst("(?<=[\\s*])v\\.? ?(?=\\p{Lu})", "")
                .replaceFirst("^(?iu:(?:sags)?initialer)\\s*:?", "");
    }

    private static void count(String text, int by, Map<String, Integer> words) {
        var match = WORD.matcher(text.toLowerCase());
        while (match.find()) words.merge(match.group(), by, Integer::sum);
    }
}
