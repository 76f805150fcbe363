package dk.raadslag.check;

import dk.raadslag.protocol.Item;
import dk.raadslag.protocol.MeetingSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Closed content in an open field: the title or the case number of a closed item, or a whole sentence of its texts,
 * where everybody may read it. Such a finding blocks.
 */
final class SecrecyCheck {
    /** Shorter sentences are said in every agenda ("Sagen blev drøftet."). */
    private static final int TELLING = 80;
    /** Of a title: "Eventuelt" tells nothing. */
    private static final int TITLE = 12;

    private SecrecyCheck() {}

    static Stream<Finding> of(MeetingSnapshot meeting) {
        List<Item> closed = meeting.items().filter(Item::closed).toList();
        return closed.stream().flatMap(secret -> {
            List<String> secrets = secrets(secret, meeting);
            Stream<Finding> open = meeting.items()
                    .filter(item -> !item.closed())
                    .filter(item -> tells(words(item), secrets))
                    .map(item -> Finding.blocking(
                            item,
                            "closed-content",
                            "nævner noget fra det lukkede punkt " + secret.number() + ", som alle ville kunne læse."));
            boolean wordingTells =
                    secret.plan().closedWording() != null && tells(secret.plan().closedWording(), secrets);
            Stream<Finding> wording = wordingTells
                    ? Stream.of(Finding.blocking(
                            secret,
                            "closed-content",
                            "den offentlige ordlyd røber, hvad det lukkede punkt handler om."))
                    : Stream.of();
            Stream<Finding> section = meeting.sections().stream()
                    .filter(one -> one.title() != null && tells(one.title(), secrets))
                    .limit(1)
                    .map(one -> Finding.blocking(
                            secret,
                            "closed-content",
                            "hovedpunktet \"" + one.number()
                                    + "\" røber i sin overskrift, hvad det lukkede punkt handler om."));
            return Stream.of(open, wording, section).flatMap(findings -> findings);
        });
    }

    private static List<String> secrets(Item item, MeetingSnapshot meeting) {
        List<String> secrets = new ArrayList<>();
        if (item.title().length() >= TITLE) secrets.add(folded(item.title()));
        // Some secretariats keep all items of a meeting under one number; that one is no secret.
        boolean shared = meeting.items()
                .anyMatch(other -> !other.closed() && Objects.equals(other.caseNumber(), item.caseNumber()));
        if (item.caseNumber() != null && !shared) secrets.add(folded(item.caseNumber()));
        Passage.of(item)
                .flatMap(passage -> Stream.of(passage.plain().split("(?<=[.!?])\\s+|\\n")))
                .map(SecrecyCheck::folded)
                .filter(sentence -> sentence.length() >= TELLING)
                .forEach(secrets::add);
        return secrets;
    }

    private static String words(Item item) {
        StringBuilder words = new StringBuilder(item.title()).append('\n');
        if (item.caseNumber() != null) words.append(item.caseNumber()).append('\n');
        item.attachments().forEach(paper -> words.append(paper.title()).append('\n'));
        item.plan().guests().forEach(guest -> words.append(guest).append('\n'));
        Passage.of(item).forEach(passage -> words.append(passage.plain()).append('\n'));
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
