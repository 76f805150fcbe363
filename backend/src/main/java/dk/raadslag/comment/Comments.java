package dk.raadslag.comment;

import dk.raadslag.comment.Comment.State;
import dk.raadslag.model.Item;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which of a round's comments a person sees, and what one comment means for another. */
final class Comments {
    private Comments() {}

    /** Those of the list that the person may read, in the same order; withdrawn ones without their words. */
    static List<Comment> shown(List<Comment> all, Look look) {
        // Computed once: what somebody may read takes the whole agenda.
        Set<UUID> items = itemsOf(look);
        return all.stream()
                .filter(comment -> items.contains(comment.itemId()) || look.keepsOf(comment.itemId()))
                .filter(comment -> isTold(comment, look, all))
                .toList();
    }

    static boolean isShown(Comment comment, Look look, List<Comment> all) {
        return isOnItem(comment, look) && isTold(comment, look, all);
    }

    /** How many threads of others nobody has decided on, for those who decide. @param all of the round */
    static int open(List<Comment> all, Look look) {
        if (!look.mayDecide()) return 0;
        Set<UUID> items = itemsOf(look);
        return (int) all.stream()
                .filter(comment -> comment.is(State.OPEN) && comment.answers() == null && !comment.ofSecretariat())
                .filter(comment -> items.contains(comment.itemId()) || look.keepsOf(comment.itemId()))
                .count();
    }

    /** True if only people who may read closed items may read comments on this item. */
    static boolean isClosedTo(Item item) {
        return item.closed() && !item.plan().directorsRead();
    }

    /** Comments written while the item was closed stay hidden when it is opened. */
    private static boolean isOpenTo(Comment comment, Look look) {
        return !comment.closed() || look.readsClosed() || isOwn(comment, look);
    }

    /**
     * Until others' comments are shown, people who were asked see their own threads, and in them only themselves and
     * those who run the meeting.
     */
    private static boolean isTold(Comment comment, Look look, List<Comment> all) {
        if (!isOpenTo(comment, look)) return false;
        if (look.showsOthers() || isOwn(comment, look)) return true;
        return comment.ofSecretariat()
                && comment.answers() != null
                && all.stream().anyMatch(root -> root.id().equals(comment.answers()) && isOwn(root, look));
    }

    /** True if the person may know of this comment, as far as the comment alone tells. */
    static boolean isSeen(Comment comment, Look look) {
        return comment.roundId().equals(look.round().id())
                && isOnItem(comment, look)
                && isOpenTo(comment, look)
                && (look.showsOthers() || isOwn(comment, look));
    }

    static boolean isOwn(Comment comment, Look look) {
        return comment.subject().equals(look.actor().subject());
    }

    private static boolean isOnItem(Comment comment, Look look) {
        return itemsOf(look).contains(comment.itemId()) || look.keepsOf(comment.itemId());
    }

    private static Set<UUID> itemsOf(Look look) {
        return look.items().stream().map(Item::id).collect(Collectors.toSet());
    }

    /** True if something follows it in its thread, even if the viewer does not see that. */
    static boolean isAnswered(Comment comment, List<Comment> all) {
        return all.stream()
                .anyMatch(other -> comment.thread().equals(other.answers())
                        && !other.is(State.WITHDRAWN)
                        && other.firstSeq() > comment.firstSeq());
    }
}
