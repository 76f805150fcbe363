package dk.raadslag.attachment.check;

import dk.raadslag.words.Visible;
import java.util.regex.Pattern;

/**
 * A file's name as it is safe to show, store and send: without folders, control characters, characters that turn the
 * direction of writing (so that a name cannot look like another), and signs that some systems forbid.
 */
public record FileName(String base, String extension) {
    private static final int LONGEST = 150;
    private static final int LONGEST_EXTENSION = 5;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
    /** The list of papers numbers them itself. */
    private static final Pattern NUMBERED =
            Pattern.compile("^bilag \\d{1,3}[a-z]? ?[-\u2013.:,] ?(?=\\p{L}{2})", Pattern.CASE_INSENSITIVE);
    /** A Danish civil registration number; it must not appear in an agenda. */
    private static final Pattern CIVIL_NUMBER =
            Pattern.compile("(?<!\\d)(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])\\d{2}[- _]?\\d{4}(?!\\d)");

    /** Never empty: a name of which nothing is left becomes "Bilag". */
    public static FileName of(String given) {
        String name = clean(given);
        int dot = name.lastIndexOf('.');
        boolean named = dot > 0 && name.length() - dot - 1 <= LONGEST_EXTENSION && dot < name.length() - 1;
        String base = trim(named ? name.substring(0, dot) : name);
        if (base.length() > LONGEST)
            base = base.substring(0, base.offsetByCodePoints(0, base.codePointCount(0, LONGEST) - 1));
        return new FileName(base.isEmpty() ? "Bilag" : base.strip(), named ? name.substring(dot + 1) : "");
    }

    /** With its own extension, or that of the kind its content shows. */
    public String as(FileKind kind) {
        return base + "." + (extension.isEmpty() ? kind.extension() : extension);
    }

    /** A title for people: the name without its extension and without "Bilag 1 -", underscores as spaces. */
    public String title() {
        String title = base.replace('_', ' ').replaceAll(" +", " ").strip();
        return NUMBERED.matcher(title).replaceFirst("");
    }

    /** Cleans a title that somebody typed. */
    public static String cleanTitle(String given) {
        return Visible.line(given);
    }

    public static boolean holdsCivilNumber(String name) {
        return CIVIL_NUMBER.matcher(name).find();
    }

    private static String clean(String given) {
        String visible = Visible.with("", given.replace('\t', ' '));
        String alone = FOLDERS.matcher(visible).replaceFirst("");
        return FORBIDDEN.matcher(alone).replaceAll("-").replaceAll("\\s+", " ");
    }

    /** Systems differ about dots and spaces at the ends; a name does not need them. */
    private static String trim(String base) {
        return base.replaceAll("^[. ]+|[. ]+$", "");
    }
}
