package dk.raadslag.document.read;

import dk.raadslag.model.MeetingSnapshot.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The arguments of {@code bin/import}.
 *
 * @param json print what was read and send nothing
 * @param corrections of the person to the document
 */
record ImportOptions(boolean json, Path file, Corrections corrections) {
    static final String USAGE =
            "Brug: bin/import [--json] [--body KKR|KD-NET] [--date DATO] [--time TID] [--kind agenda|minutes] FIL|MAPPE|ZIP";

    /** An option that cannot be understood; the message is one Danish sentence. */
    static final class Wrong extends RuntimeException {
        Wrong(String message) {
            super(message);
        }
    }

    static ImportOptions of(String[] arguments) {
        boolean json = false;
        String body = null;
        WrittenTime date = null;
        WrittenTime time = null;
        Kind kind = null;
        Path file = null;
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            boolean takesValue = List.of("--body", "--date", "--time", "--kind").contains(argument);
            if (takesValue && (i + 1 == arguments.length || arguments[i + 1].isBlank())) throw new Wrong(USAGE);
            switch (argument) {
                case "--json" -> json = true;
                case "--body" -> body = arguments[++i].strip();
                case "--date" -> date = date(arguments[++i]);
                case "--time" -> time = time(arguments[++i]);
                case "--kind" -> kind = kind(arguments[++i]);
                default -> {
                    if (argument.startsWith("--") || file != null) throw new Wrong(USAGE);
                    file = Path.of(argument);
                }
            }
        }
        if (file == null) throw new Wrong(USAGE);
        boolean saysWhen = date != null || time != null;
        if (saysWhen && Files.isDirectory(file)) throw new Wrong("En dato eller tid kan kun siges om én fil.");
        Corrections corrections = Corrections.NONE
                .withBody(body)
                .withDate(day(date))
                .withStart(time == null ? null : time.start())
                .withEnd(time == null ? null : time.end())
                .withKind(kind);
        return new ImportOptions(json, file, corrections);
    }

    private static LocalDate day(WrittenTime date) {
        return date == null ? null : date.date();
    }

    /** In any form that a document may use, "2022-11-04" as well as "4. nov. 2022". */
    private static WrittenTime date(String words) {
        WrittenTime read = WrittenTime.in(words);
        if (read.date() == null)
            throw new Wrong("Datoen “" + words + "” kan ikke læses; skriv for eksempel 2022-11-04.");
        return read;
    }

    private static WrittenTime time(String words) {
        WrittenTime read = WrittenTime.in(words.strip());
        if (read.start() == null) read = WrittenTime.in("kl. " + words.strip());
        boolean rest = read.date() != null || read.rest().chars().anyMatch(Character::isLetterOrDigit);
        if (read.start() == null || rest)
            throw new Wrong("Tiden “" + words + "” kan ikke læses; skriv for eksempel 09:30 eller 09:30-12:00.");
        return read;
    }

    private static Kind kind(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "agenda", "dagsorden" -> Kind.AGENDA;
            case "minutes", "referat" -> Kind.MINUTES;
            default -> throw new Wrong("“" + word + "” er hverken agenda eller minutes.");
        };
    }
}
