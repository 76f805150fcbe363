package dk.raadslag.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages have a sentence for all that the server says, with no details but its own, and no sentence more. */
class SentencesTest {
    private static final Pattern DETAIL = Pattern.compile("\\{(\\w+)}");

    private static List<Reason> reasons() {
        return Stream.<Reason>concat(Arrays.stream(Code.values()), Arrays.stream(Warning.values()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void everyReasonHasItsSentence(String language) {
        Map<String, String> sentences = Sentences.in(language);
        assertThat(reasons()).hasSizeGreaterThan(190).allSatisfy(reason -> {
            assertThat(sentences.get(reason.word())).as(reason.word()).isNotBlank();
            assertThat(reason.details()).as(reason.word()).containsAll(told(sentences.get(reason.word())));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void everySentenceHasItsReason(String language) {
        Set<String> words = reasons().stream().map(Reason::word).collect(Collectors.toSet());
        Set<String> details =
                reasons().stream().flatMap(reason -> reason.details().stream()).collect(Collectors.toSet());
        assertThat(Sentences.in(language).keySet()).allSatisfy(key -> {
            if (key.contains(".")) assertThat(details).contains(key.substring(0, key.indexOf('.')));
            else assertThat(words).contains(key);
        });
    }

    @Test
    void bothLanguagesTellTheSame() {
        Map<String, String> danish = Sentences.in("da");
        Map<String, String> english = Sentences.in("en");
        assertThat(english.keySet()).isEqualTo(danish.keySet());
        danish.forEach(
                (key, sentence) -> assertThat(told(english.get(key))).as(key).isEqualTo(told(sentence)));
    }

    /** The front end has all of them in one map. */
    @Test
    void noReasonHasTheWordOfAnother() {
        List<String> words = reasons().stream().map(Reason::word).toList();
        assertThat(new HashSet<>(words)).hasSameSizeAs(words);
    }

    /** Else it could not leave it out where the item stands before it. */
    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void whatBlocksAnItemBeginsWithIt(String language) {
        Map<String, String> sentences = Sentences.in(language);
        String item = language.equals("da") ? "Punkt {number}: " : "Item {number}: ";
        assertThat(reasons())
                .filteredOn(reason -> reason.details().contains("itemId"))
                .hasSizeGreaterThan(4)
                .allSatisfy(reason -> assertThat(sentences.get(reason.word())).startsWith(item));
    }

    @Test
    void detailsAreWrittenAsPeopleWriteThem() {
        Said past = new Said(Code.DATE_PAST, Map.of("day", LocalDate.of(2026, 2, 5)));
        assertThat(past.message()).isEqualTo("5. februar 2026 er forbi.");
        Said number = new Said(Warning.CIVIL_NUMBER, Map.of("number", "3.4", "place", "casePresentation"));
        assertThat(number.message()).startsWith("Punkt 3.4: der står noget i sagsfremstillingen, der");
        assertThat(new Said(Code.ITEM_OPEN).message()).startsWith("Punkt … er");
        Said quoted = new Said(Code.WORDS_CHANGED, Map.of("words", "5 $ \\ {words}"));
        assertThat(quoted.message()).endsWith("Nu står der: 5 $ \\ {words}");
    }

    private static Set<String> told(String sentence) {
        return DETAIL.matcher(sentence)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }
}
