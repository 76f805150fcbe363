package dk.raadslag.document.print;

import dk.raadslag.attendance.Presence;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.danish.PlacedName;
import dk.raadslag.model.Dissent;
import dk.raadslag.model.FollowUp;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Point;
import dk.raadslag.model.Vote;
import java.time.LocalDate;
import java.util.List;

/** Writes the results of an item beside its decision, below the words of the decision. */
final class TreatmentMarkup {
    private final Tag tag;
    private final String heading;

    private TreatmentMarkup(Tag tag, int level) {
        this.tag = tag;
        this.heading = "h" + level;
    }

    /** @param level of the headings written here, the same as the decision's */
    static void write(Tag item, int level, Item treated, MeetingSnapshot meeting) {
        TreatmentMarkup markup = new TreatmentMarkup(item, level);
        markup.writePoints(treated.treatment().points());
        treated.treatment().votes().forEach(markup::writeVote);
        for (String note : Presence.notes(treated, meeting))
            item.add("p", "note").text(note);
        markup.writeDissents(treated.treatment().dissents());
        markup.writeFollowUps(treated.treatment().followUps());
    }

    private void writePoints(List<Point> points) {
        List<Point> decided =
                points.stream().filter(point -> point.outcome() != null).toList();
        if (decided.isEmpty()) return;
        Tag list = tag.add("div", "text").add("ul");
        for (Point point : decided) {
            Tag line = list.add("li").text(point.text() + " ");
            line.add("strong").text(Word.of(point.outcome()).text());
        }
    }

    /** A vote that nobody ended has no result. */
    private void writeVote(Vote vote) {
        if (vote.running()) return;
        String result = Word.VOTE_RESULT.text(vote.inFavour(), vote.opposed(), vote.abstained());
        tag.add("p", "vote").text(Word.VOTE.text() + " " + vote.question() + " " + result);
    }

    private void writeDissents(List<Dissent> dissents) {
        if (dissents.isEmpty()) return;
        tag.add(heading, "text").text(Word.DISSENTS.text());
        for (Dissent dissent : dissents) {
            Tag line = tag.add("p");
            line.add("strong").text(PlacedName.of(dissent.name(), dissent.from()) + ":");
            line.text(" " + dissent.words());
        }
    }

    /** Leaves out whether it is done: the minutes tell what was agreed, and must not change with it. */
    private void writeFollowUps(List<FollowUp> followUps) {
        if (followUps.isEmpty()) return;
        tag.add(heading, "text").text(Word.FOLLOW_UPS.text());
        Tag list = tag.add("div", "text").add("ul");
        for (FollowUp followUp : followUps) {
            String who = followUp.who() == null || followUp.who().isBlank() ? "" : followUp.who() + ": ";
            list.add("li").text(who + followUp.task() + due(followUp.due()));
        }
    }

    private static String due(LocalDate due) {
        return due == null ? "" : " " + Word.DUE.text(DanishTime.day(due));
    }
}
