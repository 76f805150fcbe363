package dk.raadslag.document.source.pdf;

import dk.raadslag.document.source.Passage;
import dk.raadslag.document.source.Passage.Kind;
import java.util.regex.Pattern;

/** Lines of a table of contents: dots lead to the number of a page. */
final class ContentsLines {
    private static final Pattern LEADS = Pattern.compile(".*?(?:\\s?[.…_]){4,}\\s*\\d{1,4}");
    private static final int LONGEST = 500;

    private ContentsLines() {}

    static boolean is(String text) {
        return text.length() < LONGEST && LEADS.matcher(text).matches();
    }

    static Passage named(Passage passage) {
        boolean plain = passage.kind() == Kind.WORDS || passage.kind() == Kind.POINT;
        return plain && is(passage.text()) ? passage.as(Kind.CONTENTS, 0) : passage;
    }
}
