package dk.raadslag.document.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The body that the lines of a cover name, piece by piece: a committee in one line, its municipality in another. */
final class BodySeen {
    private static final Pattern LABEL =
            Pattern.compile("(?iu)(?:udvalg|forum|mødeforum|råd|organ|udvalg/råd)\\s*(?:[:\\t]|\\s{2,})\\s*(\\S.*)");
    private static final Pattern HEAD_OF_COLUMN = Pattern.compile("(?iu)(?:udvalg|møde|forum|mødeforum)\\s*:?");
    private static final Pattern KIND = Pattern.compile(
            "(?iu)\\b((?:tillægs)?dagsorden|(?:møde|beslutnings|konklusions)?referat|(?:beslutnings)?protokol)\\b");

    private static final Pattern BESIDE_KIND = Pattern.compile(
            "(?iu:(?:\\p{L}*referat|\\p{L}*dagsorden|\\p{L}*protokol|emne)\\b\\s*[:–-]?\\s*(?:(?:af|fra|til|for)\\s+)?(?:\\p{L}*møder?t?\\b[\\s,:]*)?(?:(?:i|for|af|hos|med)\\s+)?)(?<words>\\p{Lu}.*)");

    private static final int MOST_WORDS = 8;

    private String name;
    private String authority;
    private boolean saidAll;

    /** The word of a line that tells what kind of document it is. */
    static Optional<String> said(String bare) {
        Matcher kind = KIND.matcher(bare);
        return bare.length() < 200 && kind.find() ? Optional.of(kind.group(1)) : Optional.empty();
    }

    /** True if the line names a body, or whose it is, and nothing else. */
    boolean see(String bare) {
        saidAll = true;
        if (HEAD_OF_COLUMN.matcher(bare).matches()) return true;
        Matcher label = LABEL.matcher(bare);
        Optional<String> whose = BodyName.authority(bare);
        if (whose.isPresent()) {
            if (authority == null) authority = whose.get();
            return true;
        }
        Optional<String> first = BodyName.authorityFirst(bare);
        if (first.isPresent() && authority == null) {
            authority = first.get();
            saidAll = false;
            return true;
        }
        Optional<BodyName> named = BodyName.inTitle(label.matches() ? label.group(1) : bare);
        if (named.isEmpty()) return false;
        saidAll = bare.indexOf('(') < 0 || named.get().name().indexOf('(') >= 0;
        if (name == null || label.matches()) name = named.get().name();
        if (authority == null) authority = named.get().authority();
        return true;
    }

    /** Takes the words beside "Referat" for the body, when nothing is known to be one; true if there are any. */
    boolean guess(List<SourceLine> lines) {
        for (SourceLine line : lines) {
            Matcher beside = BESIDE_KIND.matcher(line.bare());
            if (!beside.matches()) continue;
            String words = WrittenTime.in(beside.group("words")).rest().replaceFirst("[\\s,:–-]+(?:kl|på|i)?\\.?$", "");
            boolean named = words.length() > 3
                    && words.split(" ").length <= MOST_WORDS
                    && Character.isUpperCase(words.charAt(0))
                    && !words.endsWith(".")
                    && words.chars().noneMatch(Character::isDigit);
            if (!named) continue;
            name = words;
            return true;
        }
        return false;
    }

    /** Null when no line named one. */
    BodyName name() {
        return name == null ? null : new BodyName(name, authority);
    }

    /** True if a line holds words that are neither in the body nor in the place, nor around a day. */
    static boolean leaves(String bare, BodyName named, String place) {
        String known = " " + TitleWords.letters((named == null ? "" : named.whole()) + " " + place) + " ";
        String rest = TitleWords.AROUND
                .matcher(WrittenTime.in(BodyName.ofMeeting(bare)).rest())
                .replaceAll(" ");
        for (String word : TitleWords.letters(rest).split(" "))
            if (word.length() > 1 && !known.contains(" " + word + " ")) return true;
        return false;
    }

    /** True if a column of a header names a body or whose it is. */
    boolean seePieces(String[] pieces) {
        int seen = 0;
        for (String piece : pieces) {
            boolean names = BodyName.authority(piece).isPresent()
                    || BodyName.inTitle(piece).isPresent();
            if (names && see(piece)) seen++;
        }
        saidAll = seen == pieces.length;
        return seen > 0;
    }

    /** True if the line that was seen last says nothing more. */
    boolean saidAll() {
        return saidAll;
    }

    /** Whose body it is, even if no line named the body itself. */
    String authority() {
        return authority;
    }
}
