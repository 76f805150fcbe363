package dk.raadslag.comment;

import dk.raadslag.comment.Comment.State;
import dk.raadslag.model.Item;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What of a round's comments somebody sees, and what follows from one comment for another. */
final class Comments {
    private Comments() {}

    /** Those of the list that the person may read, in its order; withdrawn ones without their words. */
    static List<Comment> shown(List<Comment> all, Look look) {
        // Asked for once: what somebody may read goes through the whole agenda.
        Set<UUID> items = itemsOf(look);
        return all.stream()
                .filter(comment -> items.contains(comment.itemId()) || look.keepsOf(comment.itemId()))
                .filter(comment -> isTold(comment, look, all))
                .toList();
    }

    static boolean isShown(Comment comment, Look look, List<Comment> all) {
        return isOnItem(comment, look) && isTold(comment, look, all);
    }

    /** Whether a comment on an item is for those alone who may read closed ones. */
    static boolean isClosedTo(Item item) {
        return item.closed() && !item.plan().directorsRead();
    }

    /** What was written while the item was closed does not come into sight when it is opened. */
    private static boolean isOpenTo(Comment comment, Look look) {
        return !comment.closed() || look.readsClosed() || isOwn(comment, look);
    }

    /** Before others' comments are shown, somebody asked sees his own threads, and in them himself and those who run. */
    private static boolean isTold(Comment comment, Look look, List<Comment> all) {
        if (!isOpenTo(comment, look)) return false;
        if (look.showsOthers() || isOwn(comment, look)) return true;
        return comment.ofSecretariat()
                && comment.answers() != null
                && all.stream().anyMatch(root -> root.id().equals(comment.answers()) && isOwn(root, look));
    }

    /** Whether the person may know of this comment, as far as it can be told from it alone. */
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

    /** Whether something came after it in its thread, for those who do not see it too. */
    static boolean isAnswered(Comment comment, List<Comment> all) {
        return all.stream()
                .anyMatch(other -> comment.thread().equals(other.answers())
                        && !other.is(State.WITHDRAWN)
                        && other.firstSeq() > comment.firstSeq());
    }
}
