package dk.raadslag.check;

import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.TreatedBy;
import dk.raadslag.protocol.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Closed content in an open field: the title or the case number of a closed item, or a whole sentence of its texts,
 * where everybody may read it. Such a finding blocks.
 */
final class SecrecyCheck {
    /** Every agenda repeats shorter sentences ("Sagen blev drøftet."). */
    private static final int TELLING = 80;
    /** For a title: "Eventuelt" gives nothing away. */
    private static final int TITLE = 12;

    private SecrecyCheck() {}

    static Stream<Finding> of(MeetingSnapshot meeting) {
        return Stream.concat(ofClosed(meeting), ofCarried(meeting));
    }

    /** Items that carry KD-Net's decision on a closed item hide it; the words beside it may still give it away. */
    private static Stream<Finding> ofCarried(MeetingSnapshot meeting) {
        return meeting.items()
                .filter(item -> !item.closed() && item.plan().carriesClosed())
                .flatMap(
                        secret -> telling(meeting, sentences(carried(secret)).toList(), Code.CLOSED_TREATMENT, secret));
    }

    private static Stream<Finding> telling(MeetingSnapshot meeting, List<String> secrets, Code code, Item secret) {
        return meeting.items()
                .filter(item -> !item.closed())
                .filter(item -> tells(words(item), secrets))
                .map(item -> Finding.blocking(item, code, Map.of("secret", secret.number())));
    }

    private static Stream<Finding> ofClosed(MeetingSnapshot meeting) {
        List<Item> closed = meeting.items().filter(Item::closed).toList();
        return closed.stream().flatMap(secret -> {
            List<String> secrets = secrets(secret, meeting);
            Stream<Finding> open = telling(meeting, secrets, Code.CLOSED_CONTENT, secret);
            boolean wordingTells =
                    secret.plan().closedWording() != null && tells(secret.plan().closedWording(), secrets);
            Stream<Finding> wording =
                    wordingTells ? Stream.of(Finding.blocking(secret, Code.CLOSED_WORDING, Map.of())) : Stream.of();
            Stream<Finding> section = meeting.sections().stream()
                    .filter(one -> one.title() != null && tells(one.title(), secrets))
                    .limit(1)
                    .map(one -> Finding.blocking(secret, Code.CLOSED_HEADING, Map.of("section", one.number())));
            return Stream.of(open, wording, section).flatMap(findings -> findings);
        });
    }

    private static List<String> secrets(Item item, MeetingSnapshot meeting) {
        List<String> secrets = new ArrayList<>();
        if (item.title().length() >= TITLE) secrets.add(folded(item.title()));
        // Some secretariats keep all items of a meeting under one number; that number is no secret.
        boolean shared = meeting.items()
                .anyMatch(other -> !other.closed() && Objects.equals(other.caseNumber(), item.caseNumber()));
        if (item.caseNumber() != null && !shared) secrets.add(folded(item.caseNumber()));
        Passage.of(item).flatMap(passage -> sentences(passage.plain())).forEach(secrets::add);
        sentences(carried(item)).forEach(secrets::add);
        return secrets;
    }

    /** Sentences long enough to be from this item and no other. */
    private static Stream<String> sentences(String words) {
        return Stream.of(words.split("(?<=[.!?])\\s+|\\n"))
                .map(SecrecyCheck::folded)
                .filter(sentence -> sentence.length() >= TELLING);
    }

    /** KD-Net's decision, in the words of the item that carries it. */
    private static String carried(Item item) {
        TreatedBy by = item.plan().treatedBy();
        return by == null || by.decision() == null ? "" : by.decision().plain();
    }

    private static String words(Item item) {
        StringBuilder words = new StringBuilder(item.title()).append('\n');
        if (item.caseNumber() != null) words.append(item.caseNumber()).append('\n');
        item.attachments().forEach(paper -> words.append(paper.title()).append('\n'));
        item.plan().guests().forEach(guest -> words.append(guest).append('\n'));
        Passage.of(item).forEach(passage -> words.append(passage.plain()).append('\n'));
        if (!item.plan().carriesClosed()) words.append(carried(item));
        return words.toString();
    }

    private static boolean tells(String words, List<String> secrets) {
        String text = folded(words);
        return secrets.stream().anyMatch(text::contains);
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
