package dk.raadslag.document.read;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.raadslag.model.TextField;
import dk.raadslag.words.RichText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documents the tests read. */
public final class Sources {
    static final String KKR_AGENDA = "/sample/dagsorden-kkr-midtjylland-2026-12-03.txt";
    static final String KKR_MINUTES = "/sample/referat-kkr-midtjylland-2026-09-09.txt";
    public static final String KD_NET_MINUTES = "/sample/referat-kd-net-midtjylland-2026-08-28.txt";
    static final String PDF_MINUTES = "/read/referat-kkr-nordjylland-pdf.txt";
    public static final List<String> ALL = List.of(KKR_AGENDA, KKR_MINUTES, KD_NET_MINUTES, PDF_MINUTES);

    private Sources() {}

    public static String text(String resource) {
        try (InputStream in = Sources.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ImportedMeeting meeting(String resource) {
        return read(text(resource));
    }

    public static ImportedMeeting read(String text) {
        return AgendaReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    static ImportedMeeting.ImportedItem item(ImportedMeeting meeting, String number) {
        return meeting.items()
                .filter(item -> item.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    static String plain(RichText text) {
        return text == null ? "" : text.plain();
    }

    /** A real document beside the checkout; the test is skipped where there is none. */
    public static String example(String name) throws IOException {
        for (Path at = Path.of(System.getProperty("user.dir")); at != null; at = at.getParent()) {
            Path file = at.resolve("../shared/examples").resolve(name).normalize();
            if (Files.exists(file)) return Files.readString(file);
        }
        assumeTrue(false, "no example documents here");
        return "";
    }

    /** Every text of a meeting that a word of the source may have gone to. */
    static Stream<String> texts(ImportedMeeting meeting) {
        Stream<String> people =
                meeting.attendance().stream().flatMap(person -> Stream.of(person.name(), person.from(), person.note()));
        Stream<String> sections = meeting.sections().stream().map(section -> section.title());
        Stream<String> items = meeting.items().flatMap(item -> Stream.of(
                        Stream.of(item.title(), item.caseNumber()),
                        item.caseOfficers().stream(),
                        item.presenters().stream(),
                        item.attachments().stream(),
                        Stream.of(
                                        item.text(TextField.BACKGROUND),
                                        item.text(TextField.RECOMMENDATION),
                                        item.text(TextField.CASE_PRESENTATION),
                                        item.text(TextField.DECISION))
                                .map(Sources::plain))
                .flatMap(s -> s));
        return Stream.of(people, sections, items, meeting.unplaced().stream(), Stream.of(meeting.place()))
                .flatMap(s -> s)
                .filter(text -> text != null);
    }
}
