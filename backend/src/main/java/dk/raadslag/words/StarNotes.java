package dk.raadslag.words;

import dk.raadslag.words.TextTable.Note;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stars behind the words of a table's cells, and the notes that they lead to. */
public final class StarNotes {
    private static final Pattern STARRED = Pattern.compile("[^*\\s].*?(\\*{1,3})\\)?", Pattern.DOTALL);
    private static final Pattern NOTE = Pattern.compile("(\\*{1,3})\\)?\\s*([^*\\s].*)", Pattern.DOTALL);

    private StarNotes() {}

    /** The marks in its cells, in order. */
    public static Set<String> marks(TextTable table) {
        Set<String> marks = new LinkedHashSet<>();
        table.words()
                .forEach(row -> row.forEach(cell -> {
                    Matcher starred = STARRED.matcher(cell.strip());
                    if (starred.matches()) marks.add(starred.group(1));
                }));
        return marks;
    }

    /** A paragraph below a table as its note, if it begins with one of the marks that the table has. */
    public static Optional<Note> noteOf(Set<String> marks, String paragraph) {
        Matcher note = NOTE.matcher(paragraph.strip());
        if (!note.matches() || !marks.contains(note.group(1))) return Optional.empty();
        return Optional.of(new Note(note.group(1), note.group(2).strip()));
    }

    /** The marks that no note explains. */
    public static Set<String> missing(TextTable table) {
        Set<String> marks = marks(table);
        table.notes().forEach(note -> marks.remove(note.mark()));
        return marks;
    }
}
