package dk.raadslag.document.read;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts words, so that a test can tell that none was lost. */
final class Words {
    /** The reader keeps these as structure (a field, a date, a group), not as words. */
    private static final List<String> STRUCTURE = List.of(
            "baggrund",
            "indstilling",
            "sagsfremstilling",
            "beslutning",
            "referat",
            "bilag",
            "punkt",
            "v",
            "og",
            "dagsorden",
            "deltagere",
            "deltagerfortegnelse",
            "afbud",
            "fra",
            "sted",
            "dato",
            "tid",
            "mødested",
            "tidspunkt",
            "her",
            "og",
            "den",
            "kl",
            "sag",
            "fredag",
            "indhold",
            "referat",
            "kd",
            "net",
            "kl",
            "kkr",
            "møde",
            "region",
            "endeligt",
            "midtjylland",
            "nordjylland",
            "midtjyske",
            "kommunaldirektørnetværket",
            "november",
            "august",
            "april",
            "sekretariatet",
            "sek");

    private Words() {}

    static Map<String, Long> of(Stream<String> texts) {
        return texts.flatMap(text -> Arrays.stream(text.toLowerCase().split("[^\\p{L}]+")))
                .filter(word -> word.length() > 1 && !STRUCTURE.contains(word))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    /** Words of the first that the second has fewer of. */
    static List<String> missing(Map<String, Long> source, Map<String, Long> output) {
        return source.entrySet().stream()
                .filter(word -> output.getOrDefault(word.getKey(), 0L) < word.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
