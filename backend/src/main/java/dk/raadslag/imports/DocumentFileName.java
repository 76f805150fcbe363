package dk.raadslag.imports;

/** The name of a file, or of one in a ZIP, as it is shown: never a path. */
final class DocumentFileName {
    private static final int LONGEST = 200;

    private DocumentFileName() {}

    /** Without folders, and without signs that nobody sees, such as those that turn the direction of words. */
    static String of(String said) {
        String base = said.replace('\\', '/').replaceAll("/+$", "");
        StringBuilder name = new StringBuilder();
        base.substring(base.lastIndexOf('/') + 1)
                .codePoints()
                .filter(DocumentFileName::isShown)
                .forEach(name::appendCodePoint);
        String clean = name.toString().strip();
        if (clean.isEmpty()) return "uden navn";
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST);
    }

    private static boolean isShown(int sign) {
        int type = Character.getType(sign);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
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
