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
 * Words of a document that are nowhere: in no field of the meeting, not in a line that was left out and says so. The
 * words that become structure (a heading, a day, a number) are not missed.
 */
final class SilentLoss {
    /** Labels and headings, and what stands around a day. */
    private static final Set<String> STRUCTURE = new java.util.HashSet<>(List.of(
            ("baggrund sagens for sagen indstilling indstillinger indstillingen administrativ administrationens "
                            + "sagsfremstilling sagsbeskrivelse indhold beslutning beslutninger referat konklusion bilag bilagsfortegnelse bilagsliste punkt pkt "
                            + "sag sagsnr sagsnummer sagsid sagsinitialer initialer journalnr nr ad åben åbent lukket v og i af fra til den d det kl et "
                            + "forretningsudvalgets byrådets dagsorden protokol beslutningsprotokol konklusionsreferat beslutningsreferat tillægsdagsorden møde mødet ordinært "
                            + "ekstraordinært udvalg medlemmer medlem mødedeltagere deltagere deltager deltagerfortegnelse afbud fraværende tilstede til stede mødt var "
                            + "dato tid sted mødedato mødested mødelokale mødetid mødetidspunkt tidspunkt starttidspunkt sluttidspunkt lokale formand supp deltog "
                            + "mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december "
                            + "der havde meldt bortset medlemmerne kommune region kommunerne regionen kl sekretariatet har er også ikke fremmødte med referent stedfortræder ingen byrådsmøde nordjylland midtjylland syddanmark hovedstaden sjælland besluttning kommunaldirektørnetværket dagsordenspunkt dagsordenens øvrigt hos bemærkninger ledelsesrepræsentanter medarbejderrepræsentanter")
                    .split(" ")));

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern MARKER = Pattern.compile("^\\s*(?:[-–•·*o]|\\d{1,3}[.)]|[a-z][.)])\\s+");

    private SilentLoss() {}

    static List<String> in(byte[] bytes, AgendaReader.Reading reading) {
        int first = reading.meeting().items().mapToInt(ImportedItem::line).min().orElse(0);
        Map<String, Integer> kept = new HashMap<>();
        Sources.texts(reading.meeting()).forEach(text -> count(text, 1, kept));
        reading.meeting().items().forEach(item -> count(item.number(), 1, kept));
        String body = reading.meeting().body();
        String structure = (body == null ? "" : body) + " " + reading.meeting().start() + " "
                + reading.meeting().end();
        StringBuilder source = new StringBuilder();
        StringBuilder head = new StringBuilder();
        List<SourceLine> lines = Manuscript.of(bytes).lines();
        boolean broken = false;
        for (SourceLine line : lines) {
            boolean placed = reading.account().fates().get(line.number()) == Fate.PLACED;
            if (!placed || Session.of(line.bare()).isPresent()) continue;
            String text = NumberedLine.TIME_BEFORE.matcher(line.text()).replaceFirst("");
            text = MARKER.matcher(text).replaceFirst("");
            if (line.number() < first) text = text.replaceAll("\\d", " ");
            if (broken) text = text.replaceFirst("^\\s*\\S+", "");
            broken = line.text().endsWith("-") || line.brokenWord();
            if (broken) text = text.replaceFirst("\\S+$", "");
            (line.number() < first ? head : source)
                    .append(FieldWords.spelled(text.toLowerCase()))
                    .append('\n');
        }
        Map<String, Integer> wanted = new HashMap<>();
        count(source.toString(), 1, wanted);
        // A person may be on the list of members and among those absent.
        Map<String, Integer> once = new HashMap<>();
        count(head.toString(), 1, once);
        once.keySet().forEach(word -> wanted.merge(word, 1, Math::max));
        Map<String, Integer> names = new HashMap<>();
        count(structure, 1, names);
        List<String> lost = new ArrayList<>();
        wanted.forEach((word, times) -> {
            boolean known = STRUCTURE.contains(word) || names.containsKey(word) || word.length() < 2;
            if (!known && kept.getOrDefault(word, 0) < times) lost.add(word);
        });
        return lost.stream().sorted().toList();
    }

    private static void count(String text, int by, Map<String, Integer> words) {
        var match = WORD.matcher(text.toLowerCase());
        while (match.find()) words.merge(match.group(), by, Integer::sum);
    }
}
