package dk.raadslag.document.layout;

import dk.raadslag.danish.DanishTime;
import dk.raadslag.document.model.Block;
import dk.raadslag.document.model.Document.Source;
import dk.raadslag.document.model.Paragraph;
import dk.raadslag.document.model.Role;
import dk.raadslag.model.Edition;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.MeetingSnapshot.Kind;
import dk.raadslag.model.MeetingStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a document says of itself: that it is a draft, and in small print which edition it is, with its hash and that of
 * the edition before it in the meeting's log.
 */
public record Imprint(boolean draft, List<String> small) {
    /** A document that says nothing of itself. */
    public static final Imprint NONE = new Imprint(false, List.of());

    public Imprint {
        small = List.copyOf(small);
    }

    /** One edition in short; the hash is that of the form which the readers of the document may have. */
    public record Sealed(Kind kind, int number, String sha256) {
        private String words(Word word) {
            return word.text(Word.of(kind).text(), String.valueOf(number), sha256);
        }
    }

    /** @param before the edition before it in the log, or null */
    public static Imprint of(Sealed edition, Sealed before) {
        List<String> small = new ArrayList<>();
        small.add(edition.words(Word.EDITION));
        if (before != null) small.add(before.words(Word.EDITION_BEFORE));
        return new Imprint(false, small);
    }

    /**
     * Of a document that is printed of a meeting as it is now, and was not sealed.
     *
     * @param seen as its reader may see it, with the kind of the document
     */
    public static Imprint of(MeetingSnapshot seen) {
        List<String> small = seen.editions().stream()
                .max(Comparator.comparing(Edition::at))
                .map(last -> new Sealed(last.kind(), last.number(), last.sha256()).words(Word.EDITION_LAST))
                .stream()
                .toList();
        return new Imprint(isDraft(seen), small);
    }

    /**
     * Of what is sent to bodies outside.
     *
     * @param edition of the minutes that it is taken from; null before they were sent out
     * @param replaced the day of what was sent before; null when nothing was
     */
    public static Imprint ofDispatch(Sealed edition, LocalDate replaced) {
        List<String> small = new ArrayList<>();
        small.add(edition == null ? Word.BEFORE_MINUTES.text() : edition.words(Word.EDITION_OF));
        if (replaced != null) small.add(Word.REPLACES.text(DanishTime.day(replaced)));
        return new Imprint(false, small);
    }

    /** The data of a meeting as its PDF carries it. */
    public static Source source(byte[] content) {
        return new Source("raadslag.json", "application/json", Word.CARRIED.text(), content);
    }

    /** What stands below the title of a draft. */
    List<Block> mark() {
        return draft ? List.of(Paragraph.of(Role.DRAFT, Word.DRAFT.text())) : List.of();
    }

    /** How a document of the kind is called. */
    public static String word(Kind kind) {
        return Word.of(kind).text();
    }

    private static boolean isDraft(MeetingSnapshot seen) {
        if (seen.kind() == Kind.MINUTES) return !seen.status().isAtLeast(MeetingStatus.MINUTES_SENT);
        boolean sent = seen.status().isAtLeast(MeetingStatus.PUBLISHED)
                || seen.editions().stream().anyMatch(edition -> edition.kind() == Kind.AGENDA);
        return !sent || seen.revising();
    }
}
