package dk.raadslag.comment;

import dk.raadslag.comment.Comment.State;
import dk.raadslag.comment.MarkStore.NoRemarks;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who has answered: people who commented on at least one item, or marked that they have no remarks. */
final class Answers {
    private final Map<String, Set<UUID>> itemsBySubject = new HashMap<>();
    private final List<Asked> asked;

    Answers(List<Asked> asked, List<Comment> comments, List<NoRemarks> marks) {
        this.asked = asked;
        for (Comment comment : comments) {
            if (!comment.is(State.WITHDRAWN)) add(comment.subject(), comment.itemId());
        }
        marks.forEach(mark -> add(mark.subject(), mark.itemId()));
    }

    private void add(String subject, UUID itemId) {
        itemsBySubject.computeIfAbsent(subject, first -> new HashSet<>()).add(itemId);
    }

    Set<UUID> items(Asked person) {
        return person.subject() == null ? Set.of() : itemsBySubject.getOrDefault(person.subject(), Set.of());
    }

    boolean of(Asked person) {
        return !items(person).isEmpty();
    }

    /** How many of those asked have answered. */
    int count() {
        return (int) asked.stream().filter(this::of).count();
    }

    int count(UUID itemId) {
        return (int)
                asked.stream().filter(person -> items(person).contains(itemId)).count();
    }
}
