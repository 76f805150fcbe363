package dk.raadslag.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.document.read.ImportedMeeting;
import dk.raadslag.document.read.Sources;
import dk.raadslag.model.Item;
import dk.raadslag.model.TextField;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The promises of real documents are found, each with its time, and next to nothing else. */
class ExamplePromisesTest {
    @Test
    void anAgendaOfTheCentralCouncil() throws IOException {
        List<String> found = promises("dagsorden-kkr-midtjylland-2021-08-30.txt");
        assertThat(found)
                .satisfiesOnlyOnce(tells("2.1", "2021-09-01", "sendes et tilsagn"))
                .satisfiesOnlyOnce(tells("2.1", "2022-07-01", "kunne etableres"))
                .satisfiesOnlyOnce(tells("5.2", "2021-10-31", "forelagt til godkendelse"))
                .hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void anAgendaOfTheNorthernCouncil() throws IOException {
        List<String> found = promises("dagsorden-kkr-nordjylland-2021-09-03.txt");
        assertThat(found)
                .satisfiesOnlyOnce(tells("2.1", "2021-09-10", "meddele deres stillingtagen"))
                .satisfiesOnlyOnce(tells("3.1", "some time", "det nye KKR"))
                .satisfiesOnlyOnce(tells("3.6", "2021-10-15", "endelige godkendelse"))
                .hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void minutesOfTheNetwork() throws IOException {
        List<String> found = promises("referat-kd-net-2022-11-04.txt");
        assertThat(found)
                .satisfiesOnlyOnce(tells("3", "2023-02-10", "præsenteres"))
                .satisfiesOnlyOnce(tells("5", "2022-11-22", "Rammeaftalen"))
                .satisfiesOnlyOnce(tells("5", "2023-09-30", "rapportere tilbage"))
                .satisfiesOnlyOnce(tells("6", "2022-12-21", "regionsrådet"))
                .satisfiesOnlyOnce(tells("6", "2022-11-22", "orienteres om planen"))
                .satisfiesOnlyOnce(tells("6", "2023-01-27", "drøfter emnet"))
                .satisfiesOnlyOnce(tells("8", "2023-03-31", "resultatkontrakten endeligt"))
                .satisfiesOnlyOnce(tells("9", "2023-03-31", "regnskab"))
                .satisfiesOnlyOnce(tells("9", "2023-12-31", "budgetposten"))
                .satisfiesOnlyOnce(tells("10", "2022-11-18", "Stomiudbud"))
                .satisfiesOnlyOnce(tells("10", "some time", "principper for udbud"))
                .satisfiesOnlyOnce(tells("11", "2022-11-22", "Sagen drøftes"))
                .satisfiesOnlyOnce(tells("13", "some time", "PAU-dimensioneringen"))
                .hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void minutesOfTheCouncilInFebruary() throws IOException {
        List<String> found = promises("referat-kkr-midtjylland-2020-02-05.txt");
        assertThat(found)
                .satisfiesOnlyOnce(tells("2.1", "2020-03-12", "Aftalen behandles"))
                .satisfiesOnlyOnce(tells("2.1", "2020-05-01", "træde i kraft"))
                .satisfiesOnlyOnce(tells("2.1", "2020-09-01", "overgangsperiode"))
                .satisfiesOnlyOnce(tells("3.1", "next kkr-midtjylland", "drøftes igen"))
                .satisfiesOnlyOnce(tells("3.4", "some time", "PAU-området"))
                .satisfiesOnlyOnce(tells("3.5", "2020-06-17", "endelige udkast"))
                .satisfiesOnlyOnce(tells("3.5", "2020-10-15", "alle byråd"))
                .hasSizeLessThanOrEqualTo(11);
    }

    @Test
    void minutesOfTheCouncilInSeptember() throws IOException {
        List<String> found = promises("referat-kkr-midtjylland-2020-09-09.txt");
        assertThat(found)
                .satisfiesOnlyOnce(tells("3.1", "some time", "sender link"))
                .satisfiesOnlyOnce(tells("3.1", "2020-11-13", "klimastrategi"))
                .satisfiesOnlyOnce(tells("3.2", "some time", "tager kontakt"))
                .satisfiesOnlyOnce(tells("3.2", "2020-11-30", "endelige tilpasning"))
                .satisfiesOnlyOnce(tells("3.3", "next kkr-midtjylland", "inviterer"))
                .satisfiesOnlyOnce(tells("3.5", "2021-02-01", "orienteret om temaer"))
                .satisfiesOnlyOnce(tells("3.5", "2021-03-31", "april/maj 2021"))
                .satisfiesOnlyOnce(tells("3.6", "2020-11-30", "forhandlinger"))
                .hasSizeLessThanOrEqualTo(11);
    }

    private static Consumer<String> tells(String item, String when, String words) {
        return line -> assertThat(line).startsWith(item + " | " + when + " |").contains(words);
    }

    private static List<String> promises(String name) throws IOException {
        ImportedMeeting read = Sources.read(Sources.example(name));
        boolean network = name.contains("kd-net");
        Setting setting = new Setting(
                read.start().toLocalDate(),
                network ? "kd-net-midtjylland" : "kkr-midtjylland",
                network ? "kkr-midtjylland" : "kd-net-midtjylland",
                List.of());
        return read.items().flatMap(item -> promises(item, setting)).toList();
    }

    private static Stream<String> promises(ImportedMeeting.ImportedItem imported, Setting setting) {
        Item item = Item.fresh(imported.number(), imported.title());
        for (TextField field : TextField.OF_ITEMS) item = item.withWords(field, imported.text(field));
        return Promises.in(item, setting).stream()
                .map(found -> imported.number() + " | " + When.of(found) + " | " + found.words());
    }
}
