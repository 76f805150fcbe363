package dk.raadslag.document.layout;

import dk.raadslag.attendance.Presence;
import dk.raadslag.danish.DanishTime;
import dk.raadslag.danish.PlacedName;
import dk.raadslag.document.model.Block;
import dk.raadslag.document.model.Heading;
import dk.raadslag.document.model.Inline;
import dk.raadslag.document.model.Listing;
import dk.raadslag.document.model.Mark;
import dk.raadslag.document.model.Paragraph;
import dk.raadslag.document.model.Part;
import dk.raadslag.document.model.Role;
import dk.raadslag.document.model.Run;
import dk.raadslag.model.Dissent;
import dk.raadslag.model.FollowUp;
import dk.raadslag.model.Item;
import dk.raadslag.model.MeetingSnapshot;
import dk.raadslag.model.Point;
import dk.raadslag.model.Vote;
import java.util.ArrayList;
import java.util.List;

/** The results of an item beside its decision, below the words of the decision. */
final class TreatmentBlocks {
    private final List<Block> blocks = new ArrayList<>();
    private final int level;

    private TreatmentBlocks(int level) {
        this.level = level;
    }

    /** @param level of the headings made here, the same as the decision's */
    static List<Block> of(int level, Item treated, MeetingSnapshot meeting) {
        TreatmentBlocks made = new TreatmentBlocks(level);
        made.addPoints(treated.treatment().points());
        treated.treatment().votes().forEach(made::addVote);
        for (String note : Presence.notes(treated, meeting)) made.blocks.add(Paragraph.of(Role.NOTE, note));
        made.addDissents(treated.treatment().dissents());
        made.addFollowUps(treated.treatment().followUps());
        return made.blocks;
    }

    private void addPoints(List<Point> points) {
        addList(points.stream()
                .filter(point -> point.outcome() != null)
                .map(point -> List.<Inline>of(
                        Run.of(point.text() + " "),
                        Run.of(Word.of(point.outcome()).text(), Mark.BOLD)))
                .toList());
    }

    private void addList(List<List<Inline>> lines) {
        if (lines.isEmpty()) return;
        List<Listing.Point> points = lines.stream()
                .map(words -> new Listing.Point(0, List.of(new Paragraph(Role.PLAIN, words))))
                .toList();
        blocks.add(new Part(Role.TEXT, List.of(new Listing(Role.PLAIN, false, points))));
    }

    /** A vote that nobody ended has no result. */
    private void addVote(Vote vote) {
        if (vote.running()) return;
        String result = Word.VOTE_RESULT.text(vote.inFavour(), vote.opposed(), vote.abstained());
        blocks.add(Paragraph.of(Role.VOTE, Word.VOTE.text() + " " + vote.question() + " " + result));
    }

    private void addDissents(List<Dissent> dissents) {
        if (dissents.isEmpty()) return;
        blocks.add(Heading.of(Role.TEXT, level, Word.DISSENTS.text()));
        for (Dissent dissent : dissents) {
            Run who = Run.of(PlacedName.of(dissent.name(), dissent.from()) + ":", Mark.BOLD);
            blocks.add(new Paragraph(Role.PLAIN, List.of(who, Run.of(" " + dissent.words()))));
        }
    }

    /** Leaves out whether it is done: the minutes tell what was agreed, and must not change with it. */
    private void addFollowUps(List<FollowUp> followUps) {
        if (followUps.isEmpty()) return;
        blocks.add(Heading.of(Role.TEXT, level, Word.FOLLOW_UPS.text()));
        addList(followUps.stream()
                .map(followUp -> {
                    String who = followUp.who() == null || followUp.who().isBlank() ? "" : followUp.who() + ": ";
                    return List.<Inline>of(Run.of(who + followUp.task() + due(followUp)));
                })
                .toList());
    }

    /** What is no day stands as people wrote it. */
    private static String due(FollowUp followUp) {
        if (followUp.written() != null) return " (" + followUp.written() + ")";
        return followUp.due() == null ? "" : " " + Word.DUE.text(DanishTime.day(followUp.due()));
    }
}
