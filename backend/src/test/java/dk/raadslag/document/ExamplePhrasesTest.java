package dk.raadslag.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.body.Body;
import dk.raadslag.document.read.ImportedMeeting;
import dk.raadslag.document.read.Sources;
import dk.raadslag.minutes.DecisionPhrases;
import dk.raadslag.minutes.Phrase;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.TextField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** In real minutes one of the first two phrases that are offered is what somebody wrote, or its beginning. */
class ExamplePhrasesTest {
    private static final String[] MINUTES = {
        "referat-kd-net-2022-11-04.txt",
        "referat-kkr-midtjylland-2020-02-05.txt",
        "referat-kkr-midtjylland-2020-09-09.txt"
    };

    @Test
    void theFirstTwoAreWhatWasWrittenInSixOfSevenItems() throws IOException {
        int minuted = 0;
        List<String> missed = new ArrayList<>();
        for (String document : MINUTES) {
            MeetingSnapshot meeting = meeting(document);
            List<Item> items = meeting.items().toList();
            for (Item item : items) {
                if (item.text(TextField.DECISION) == null) continue;
                minuted++;
                List<Item> earlier = items.subList(0, items.indexOf(item));
                List<Phrase> offered = DecisionPhrases.of(meeting.houseStyle(), meeting.body(), earlier, item);
                if (offered.stream().limit(2).noneMatch(phrase -> isWritten(phrase, item)))
                    missed.add(document + " " + item.number() + " "
                            + offered.get(0).text());
            }
        }
        System.out.println("Phrases: " + (minuted - missed.size()) + " of " + minuted + "; not " + missed);
        assertThat(minuted).isEqualTo(40);
        assertThat(missed).hasSizeLessThanOrEqualTo(5);
    }

    /** In other letters, with remarks or with more behind it, it is the phrase all the same. */
    private static boolean isWritten(Phrase phrase, Item item) {
        String offered = phrase.text().replaceFirst("[.:]$", "");
        return plain(item.text(TextField.DECISION).plain()).startsWith(plain(offered));
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replace(",", "");
    }

    private static MeetingSnapshot meeting(String document) throws IOException {
        ImportedMeeting read = Sources.read(Sources.example(document));
        return NewMeeting.of(new Body("a-body", read.houseStyle(), read.body(), "midtjylland", null), read);
    }
}
