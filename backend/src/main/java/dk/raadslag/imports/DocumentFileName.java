package dk.raadslag.imports;

import dk.raadslag.words.Visible;

/** The name of a file, or of one in a ZIP, as it is shown: never a path. */
final class DocumentFileName {
    private static final int LONGEST = 200;

    private DocumentFileName() {}

    /** Without folders, and without signs that nobody sees, such as those that turn the direction of words. */
    static String of(String said) {
        String base = said.replace('\\', '/').replaceAll("/+$", "");
        String clean =
                Visible.with("", base.substring(base.lastIndexOf('/') + 1)).strip();
        if (clean.isEmpty()) return "uden navn";
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST);
    }

    /** A folder, or what programs put beside documents: never a document. */
    static boolean isNoise(String path) {
        String name = path.substring(path.replace('\\', '/').lastIndexOf('/') + 1);
        return name.isEmpty()
                || path.startsWith("__MACOSX/")
                || name.startsWith(".")
                || name.equalsIgnoreCase("Thumbs.db")
                || name.equalsIgnoreCase("desktop.ini");
    }
}
