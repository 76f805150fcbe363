package dk.raadslag.check;

import dk.raadslag.danish.Sentences;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.protocol.Warning;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A next meeting that is not in the calendar: it was moved or cancelled, or somebody typed another day. */
final class NextMeetingCheck {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern SAYS_NEXT = Pattern.compile(
            "\\b(?:næste|kommende|nyt)\\s+(?:ordinære\\s+)?(?:KKR-|KD-net-|KD-Net-)?møde\\b(?:(?!\\b(?:og|senest|inden|efter|fra|svar|frist)\\b)[^.,;\\n]){0,80}$",
            FLAGS);
    private static final Pattern HOLDS = Pattern.compile(
            "\\b(?:har|holder|afholder|afholdes|holdes)\\s+(?:der\\s+)?(?:næste\\s+)?møde\\b[^.\\n]{0,60}$", FLAGS);
    private static final Pattern OF_NEXT = Pattern.compile("næste møde|kommende møde", FLAGS);
    private static final Pattern COUNCIL = Pattern.compile("\\bKKR\\b", FLAGS);
    private static final Pattern NETWORK = Pattern.compile("\\bKD-?net", FLAGS);
    private static final Pattern OTHER = Pattern.compile(
            "udvalg|bestyrelse|byråd|regionsråd|styregruppe|kontaktudvalg|arbejdsgruppe|netværk|klynge|dialogforum|Danske Regioner",
            FLAGS);
    /** In small letters they are something else: "kl. 10". */
    private static final Pattern OTHER_IN_SHORT =
            Pattern.compile("\\b(?:DASSOS|DAS|KOSU|KL)s?\\b", Pattern.UNICODE_CHARACTER_CLASS);

    /** Bodies meet at least so often, in days. */
    private static final int BETWEEN_MEETINGS = 120;

    private NextMeetingCheck() {}

    /** @param coming the days of this body's meetings after this one; nothing is found when none is planned */
    static Stream<Finding> of(MeetingSnapshot meeting, Set<LocalDate> coming) {
        return coming.isEmpty() ? Stream.of() : meeting.items().flatMap(item -> of(meeting, item, coming));
    }

    private static Stream<Finding> of(MeetingSnapshot meeting, Item item, Set<LocalDate> coming) {
        boolean ofNext = OF_NEXT.matcher(item.title()).find();
        return Passage.of(item)
                .flatMap(passage -> WrittenDay.in(passage.prose())
                        .filter(found -> found.day()
                                .filter(day -> day.isAfter(meeting.start().toLocalDate()) && !coming.contains(day))
                                .filter(day -> isKnown(day, coming))
                                .isPresent())
                        .filter(found -> isNext(
                                meeting,
                                passage.prose().substring(Math.max(0, found.start() - 160), found.start()),
                                ofNext))
                        .map(found -> Finding.in(
                                item,
                                Warning.NEXT_MEETING_UNKNOWN,
                                Map.of("written", found.written(), "place", passage.place()))))
                .limit(1);
    }

    /** Of the time of an old document that was imported the calendar knows nothing. */
    private static boolean isKnown(LocalDate day, Set<LocalDate> coming) {
        return coming.stream().anyMatch(one -> one.isBefore(day.plusDays(BETWEEN_MEETINGS)));
    }

    private static boolean isNext(MeetingSnapshot meeting, String before, boolean ofNext) {
        boolean council = COUNCIL.matcher(meeting.body()).find();
        Matcher says = SAYS_NEXT.matcher(before);
        if (says.find()) return isOwn(lastSentence(before), council);
        // Others hold meetings, too: it must be said whose this one is.
        String line = before.substring(before.lastIndexOf('\n') + 1);
        boolean holds = ofNext && HOLDS.matcher(line).find();
        return holds && (council ? COUNCIL : NETWORK).matcher(line).find() && isOwn(line, council);
    }

    /** Whose meeting it is may stand before it: "Styregruppens næste møde". */
    private static String lastSentence(String before) {
        List<String> sentences = Sentences.of(before);
        return sentences.isEmpty() ? "" : sentences.get(sentences.size() - 1);
    }

    private static boolean isOwn(String words, boolean council) {
        return !OTHER.matcher(words).find()
                && !OTHER_IN_SHORT.matcher(words).find()
                && !(council ? NETWORK : COUNCIL).matcher(words).find();
    }
}
