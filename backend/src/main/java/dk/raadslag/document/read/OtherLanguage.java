package dk.raadslag.document.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells documents in the languages that look like Danish, or that people here write too, by their small words. */
final class OtherLanguage {
    /** Words that neither Norwegian, Swedish nor Faroese has. */
    private static final Set<String> DANISH = words("af blev bliver sag sagen sager møde mødet mødets udvalg udvalget"
            + " udvalgets byråd byrådet beslutning beslutninger indstilling indstiller indstilles dagsorden dagsordenen"
            + " dagsordenens uden godkendt godkendes godkendte godkendelse mellem forvaltningen administrationen afbud"
            + " fraværende efterretning taget tages hvad nævnte vedtaget rådet");
    /** Words that no language farther away has. */
    private static final Set<String> NORDIC = with(DANISH, "og er på til ikke som det");

    /**
     * Words of another language.
     *
     * @param danish those that tell that a text is Danish after all
     */
    private record Language(Set<String> words, Set<String> danish) {}

    private static final List<Language> OTHERS = List.of(
            new Language(
                    words(
                            "av ble etter møte møtet møtested møteprotokoll møteinnkalling sak saken saker saksliste vedtak"
                                    + " vedtatt innstilling innstillingen innkalling kommunestyret formannskapet rådmannen"
                                    + " rådmannens kommunedirektøren utvalget utvalg enstemmig forfall godkjenning godkjennes"
                                    + " godkjent nå mellom uten møtte falt utsette"),
                    DANISH),
            new Language(
                    words("och är för att från inte ärendet ärenden beslut beslutar sammanträde sammanträdet nämnden"
                            + " närvarande frånvarande klockan plats förslag föreslår godkänns enligt även av"),
                    DANISH),
            new Language(
                    words("í á við mál samtykt býráðið býráðnum býráðsfundur fundarfrágreiðing hjástødd nevndin mælir"
                            + " einmælt ymiskt einki hósdagin mánadagin týsdagin mikudagin fríggjadagin góðkenning"),
                    DANISH),
            new Language(
                    words("aamma pillugu ataatsimiinneq ataatsimiinnermi suliaq aalajangiineq aalajangerpoq imaluunniit"
                            + " tassa taamaalilluni oqaluuserisassat qupperneq kommunalbestyrelsip"),
                    NORDIC),
            new Language(
                    words("the and of to was were with approved meeting committee minutes agenda there will present"
                            + " apologies decision from this that next"),
                    NORDIC),
            new Language(
                    words("und die das ist nicht mit für sitzung beschluss tagesordnung wurde werden von zu"), NORDIC));

    /** So few words tell nothing. */
    private static final int FEWEST = 8;

    private static final int MOST_LINES = 600;
    private static final int LONGEST = 2000;

    private OtherLanguage() {}

    /** True if more words are another language's than can only be Danish. */
    static boolean is(List<SourceLine> lines) {
        Map<String, Long> said = lines.stream()
                .limit(MOST_LINES)
                .flatMap(line -> Arrays.stream(line.text()
                        .substring(0, Math.min(line.text().length(), LONGEST))
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}]+")))
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        return OTHERS.stream().anyMatch(other -> {
            long theirs = count(said, other.words());
            return theirs >= FEWEST && theirs > count(said, other.danish());
        });
    }

    private static long count(Map<String, Long> said, Set<String> words) {
        return words.stream().mapToLong(word -> said.getOrDefault(word, 0L)).sum();
    }

    private static Set<String> words(String all) {
        return Set.of(all.split(" "));
    }

    private static Set<String> with(Set<String> words, String more) {
        return Stream.concat(words.stream(), Arrays.stream(more.split(" "))).collect(Collectors.toUnmodifiableSet());
    }
}
