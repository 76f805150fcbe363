package dk.raadslag.document.model;

import java.util.List;

/** Names and what they stand for, such as when and where a meeting is. */
public record Facts(Role role, List<Fact> facts) implements Block {
    public Facts {
        facts = List.copyOf(facts);
    }

    public record Fact(String label, String value) {}
}
