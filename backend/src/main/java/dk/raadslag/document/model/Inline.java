package dk.raadslag.document.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What stands in a line. */
public sealed interface Inline permits Run, AttachmentMark {
    /** The characters alone. */
    String text();

    /** The words of a line without their marks. */
    static String plain(List<Inline> words) {
        return words.stream().map(Inline::text).collect(Collectors.joining());
    }

    /** The words with others before them; in one run, where the first is without marks. */
    static List<Inline> after(String before, List<Inline> words) {
        List<Inline> all = new ArrayList<>(words);
        if (!words.isEmpty() && words.get(0) instanceof Run first && first.unmarked()) {
            all.set(0, Run.of(before + first.text()));
        } else {
            all.add(0, Run.of(before));
        }
        return all;
    }
}
