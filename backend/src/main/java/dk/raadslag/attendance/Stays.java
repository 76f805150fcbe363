package dk.raadslag.attendance;

import dk.raadslag.model.Attendance;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Stay;
import java.util.ArrayList;
import java.util.List;

/** When somebody was in a meeting, as its minutes write it beside the name. */
public final class Stays {
    private Stays() {}

    /**
     * "fra kl. 10.30", "til kl. 11.40", "fraværende kl. 10.15-10.40", "online", "online fra kl. 10.40"; empty for
     * people who were in the room from the beginning to the end.
     */
    public static List<String> told(Attendance line, MeetingSnapshot meeting) {
        if (!line.came()) return List.of();
        MeetingClock clock = new MeetingClock(meeting);
        List<String> told = new ArrayList<>();
        List<Stay> stays = joined(line.stays());
        Stay first = stays.get(0);
        Stay last = stays.get(stays.size() - 1);
        if (first.from() != null) told.add("fra " + clock.at(first.from()));
        for (int i = 1; i < stays.size(); i++) {
            told.add("fraværende "
                    + clock.between(stays.get(i - 1).to(), stays.get(i).from()));
        }
        if (last.to() != null) told.add("til " + clock.at(last.to()));
        if (line.stays().stream().allMatch(Stay::online)) told.add("online");
        else line.stays().stream().filter(Stay::online).forEach(stay -> told.add("online" + span(stay, clock)));
        return told;
    }

    private static String span(Stay stay, MeetingClock clock) {
        if (stay.from() != null && stay.to() != null) return " " + clock.between(stay.from(), stay.to());
        return stay.from() != null ? " fra " + clock.at(stay.from()) : " til " + clock.at(stay.to());
    }

    /** A person who moves between the room and online without a break has not been away. */
    static List<Stay> joined(List<Stay> stays) {
        List<Stay> joined = new ArrayList<>();
        for (Stay stay : stays) {
            Stay last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || last.end().isBefore(stay.begin())) joined.add(stay);
            else joined.set(joined.size() - 1, last.withTo(stay.to()));
        }
        return joined;
    }
}
