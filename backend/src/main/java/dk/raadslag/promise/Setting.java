package dk.raadslag.promise;

import dk.raadslag.model.MeetingSnapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a sentence was written, which tells what its "next meeting" and its "in October" mean.
 *
 * @param day of the meeting, in Denmark
 * @param bodyId whose meeting it is
 * @param pairId the other body of the region, or null
 * @param people the names on the list of participants
 */
record Setting(LocalDate day, String bodyId, String pairId, List<String> people) {
    private static final Pattern COUNCIL = WrittenTimes.pattern("\\bKKR\\b");
    private static final Pattern NETWORK = WrittenTimes.pattern("\\bKD-?net");

    /** @param pairId the other body of the region, or null */
    static Setting of(MeetingSnapshot meeting, String pairId) {
        List<String> people = meeting.attendance().stream()
                .map(line -> line.name())
                .filter(name -> name.length() > 4)
                .toList();
        return new Setting(meeting.start().toLocalDate(), meeting.bodyId(), pairId, people);
    }

    /** The body whose next meeting these words are about: the one they name, or this one. */
    String bodyOf(String words) {
        boolean council = COUNCIL.matcher(words).find();
        boolean network = NETWORK.matcher(words).find();
        if (pairId == null || council == network) return bodyId;
        return bodyId.startsWith("kkr") == council ? bodyId : pairId;
    }
}
