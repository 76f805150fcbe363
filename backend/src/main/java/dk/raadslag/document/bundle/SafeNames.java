package dk.raadslag.document.bundle;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of files and folders in a ZIP that every system can unpack, each once. */
final class SafeNames {
    private static final int MOST = 80;
    /** Windows opens a device of that name, whatever ending it has. */
    private static final String DEVICE = "(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?";

    private final Set<String> taken = new HashSet<>();

    /** A name that is not taken in the folder; the ending stays. */
    String in(String folder, String name, String ending) {
        String plain = of(name);
        for (int copy = 1; ; copy++) {
            String path = folder + plain + (copy == 1 ? "" : " (" + copy + ")") + ending;
            // Some systems tell no capitals from small letters.
            if (taken.add(path.toLowerCase(Locale.ROOT))) return path;
        }
    }

    /** The letters of a name without what is no letter to some system; never a path, never empty. */
    static String of(String name) {
        String plain = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}/\\\\:*?\"<>|]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        if (plain.codePointCount(0, plain.length()) > MOST) {
            plain = plain.substring(0, plain.offsetByCodePoints(0, MOST)).strip();
        }
        plain = plain.replaceAll("^[. ]+|[. ]+$", "");
        return plain.isEmpty() || plain.matches(DEVICE) ? "_" + plain : plain;
    }

    /** The ending of a file's name with its point; empty when it has none that is plain. */
    static String ending(String fileName) {
        int point = fileName == null ? -1 : fileName.lastIndexOf('.');
        String ending = point < 0 ? "" : fileName.substring(point);
        return ending.matches("\\.[A-Za-z0-9]{1,8}") ? ending.toLowerCase(Locale.ROOT) : "";
    }
}
