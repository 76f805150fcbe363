package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.standalone.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Sentences for people stand in the catalogues: Java has Danish only where documents and letters are written or read.
 */
class CataloguesTest {
    private static final Path SOURCES = Checkout.find().root().resolve("backend/src/main/java/dk/raadslag");

    /** Comments and characters are found to be passed over. */
    private static final Pattern TOKEN = Pattern.compile(
            "\"\"\"(?<block>.*?)\"\"\"|\"(?<line>(?:[^\"\\\\\\n]|\\\\.)*)\"|'(?:[^'\\\\]|\\\\.)+'|//[^\\n]*|/\\*.*?\\*/",
            Pattern.DOTALL);

    private static final Pattern DANISH = Pattern.compile("(?iu)[æøå]|\\b(er|ikke|og|kan|det|har|skal|eller|af)\\b.* | "
            + ".*\\b(er|ikke|og|kan|det|har|skal|eller|af)\\b");

    private static final Pattern DOCUMENTS_AND_LETTERS = Pattern.compile(String.join(
            "|",
            "(danish|mail|document/(print|read))/.*",
            "alert/LetterWords",
            "attendance/(Presence|Stays)",
            "calendar/(DateLines|DateWords|ICalendar|MeetingEvent|Workdays)",
            "minutes/Office",
            "promise/(Promises|TimeReadings|Undertaking|WrittenTimes)",
            "check/(AlternativesCheck|AppointmentCheck|ChangeCheck|ExpectedMoneyCheck|GiverCheck|LeadingLinkCheck|ListCountCheck|NextMeetingCheck|NotedApprovedCheck|PaperYearCheck|Parts|PartsCheck|PeriodCheck|RegionRowsCheck|SameDayCheck|SelfNotingCheck|StaleFutureCheck|TermCheck|WrittenDay)",
            "comment/(CommentsCsv|RoundExport|RoundLetters)",
            "dispatch/DispatchLetters",
            "document/NewMeeting",
            "inquiry/(InquiryKind|InquiryLetters|Tally)",
            "meeting/(Approving|Changes)",
            "model/TextField",
            "minutes/(Alternatives|Answering|Clause|DecisionPhrases|DirectorsPhrases|Habits|ProcedurePhrases|Recommendation|Verb)",
            "preview/PreviewRoutes",
            "stored/ToFormat2"));

    @Test
    void noSentenceForPeopleStandsInJava() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> found = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !DOCUMENTS_AND_LETTERS.matcher(name(file)).matches())
                    .flatMap(CataloguesTest::danish)
                    .toList();
            assertThat(found).isEmpty();
        }
    }

    @Test
    void aSentenceIsFound() {
        assertThat(literals(
                                "call(\"Mødet er slut.\"); // Det er slut\nchar c = '\"'; x(\"Filen er tom.\", \"of an item\");")
                        .filter(CataloguesTest::isDanish))
                .containsExactly("Mødet er slut.", "Filen er tom.");
    }

    private static Stream<String> danish(Path file) {
        try {
            return literals(Files.readString(file))
                    .filter(CataloguesTest::isDanish)
                    .map(words -> name(file) + ": " + words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> literals(String source) {
        return TOKEN.matcher(source)
                .results()
                .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
                .filter(words -> words != null);
    }

    private static boolean isDanish(String words) {
        return DANISH.matcher(words.replace("Rådslag", "")).find();
    }

    private static String name(Path file) {
        return SOURCES.relativize(file).toString().replace('\\', '/').replaceFirst("\\.java$", "");
    }
}
