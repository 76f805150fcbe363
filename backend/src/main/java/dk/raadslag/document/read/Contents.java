package dk.raadslag.document.read;

import dk.raadslag.document.source.Passage.Cell;
import dk.raadslag.document.source.Passage.Kind;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The table of contents in front of the items: "3.1. Titel.....8" or a KD-Net's Punkt | Indhold | Bilag.
 *
 * @param titles number to title as the table has it, e.g. "3.1" to "Ny aftale"
 * @param lines the indexes of the lines it takes up
 */
record Contents(Map<String, String> titles, BitSet lines) {
    private static final Pattern TITLE = Pattern.compile(
            "(?iu)(?:dagsorden: )?(?:(?:møde)?indhold(?:sfortegnelse)?|(?:dagsordens|sags|punkt)?oversigt|(?:dagsordens?)?punkter|dagsorden|sagsliste|punktliste|fortegnelse over (?:punkter|sager)(?:ne)?)[:.]?(?:\\s+side)?");
    private static final Pattern KIND = Pattern.compile("(?iu)referat|beslutninger");
    private static final Pattern TABLE_HEAD =
            Pattern.compile("(?iu)(punkt|nr\\.?|pkt\\.?)\\s+(indhold|emne|titel|sag)(\\s+bilag)?");
    private static final Pattern LEADER = Pattern.compile("\\.{3,}|…|\\t\\s*\\d{1,3}\\s*$|\\s{3,}\\d{1,3}\\s*$");
    private static final Pattern AT_PAGE = Pattern.compile("[\\p{L}.)\\s…]\\s*(?<![\\d.,])\\d{1,3}$");
    /** "Bilagsliste ..... 17" has a page and no number. */
    private static final Pattern DOTTED = Pattern.compile("\\p{Lu}[^.]{2,60}\\s?\\.{4,}\\s*\\d{1,3}");

    private static final Pattern PAPER = Pattern.compile("(?iu)\\bbilag\\s+\\d{1,3}$");
    private static final Pattern PAGE = Pattern.compile("(.*?)(\\.{2,}+|…|\\t|\\s\\.|\\s)[\\s.…]*+(\\d{1,3})");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:(?iu:punkt|pkt\\.?)\\s+)?(\\d{1,3}(?:\\.\\d{1,2}){0,2}[a-zæøå]?)(?:[.:)]|\\.{3}|\\s*[-–](?=\\s))?(?:\\s+(.*))?");
    private static final Pattern PARTICIPANTS =
            Pattern.compile("(?iu)(deltagerfortegnelse|deltager(e|liste)|afbud|mødedeltagere)\\b.*");
    private static final int MOST_LINES_AN_ENTRY = 4;
    /** "Deltagere ..... 3": such entries alone are no table of contents, and would be read again from each of them. */
    private static final int MOST_UNNUMBERED = 10;

    /** From one first-level key to the next. */
    private static final int ONE = 100 * 100 * 32;

    private static final int SEARCHED = 400;
    /** As many spaces lead to the number of a page. */
    private static final int GAP = 3;

    static final Contents NONE = new Contents(Map.of(), new BitSet());

    static Contents in(List<SourceLine> lines) {
        ListedTitles listed = new ListedTitles(lines);
        boolean numbered = false;
        for (int i = 0; i < Math.min(lines.size(), SEARCHED); i++) {
            String bare = lines.get(i).bare();
            ItemSign sign = ItemSign.in(lines.get(i)).orElse(null);
            numbered |= NumberedLine.of(lines.get(i).trimmed()).isPresent();
            // A letter has a journal number and initials at its head.
            boolean ofLetter = !numbered && (sign == ItemSign.CASE_NUMBER || sign == ItemSign.REFERENCE);
            if (sign != null && !ofLetter && !isTitle(bare)) return NONE;
            boolean head = TABLE_HEAD.matcher(bare).matches() || headInPieces(lines, i);
            boolean titled = TITLE.matcher(bare).matches();
            Contents found = new Contents(new LinkedHashMap<>(), new BitSet());
            int told = found.takeTold(lines, i);
            if (told > i) {
                found.lines.set(i, told);
                return found;
            }
            int end = head ? found.takeTable(lines, i) : found.takePaged(lines, i);
            // Two bare numbers may stand in any text.
            boolean weak = !head && found.titles.size() < 3 && !titled && !leads(lines, i, end);
            if (weak || found.titles.size() < (head ? 1 : 2)) {
                found.titles.clear();
                end = found.takeRepeated(lines, i, listed);
            }
            if (found.titles.size() >= (head ? 1 : 2)) {
                found.lines.set(i, end);
                return found;
            }
        }
        return NONE;
    }

    /** "Dagsorden" or "Punkter:" */
    static boolean isTitle(SourceLine line) {
        return TITLE.matcher(line.bare()).matches();
    }

    /** The same of a word. */
    static boolean isListTitle(String word) {
        return TITLE.matcher(word).matches();
    }

    /** "Referat" alone, or "Referat fra møde i KD-Net Midtjylland den …", is the title of the document here. */
    private static boolean isTitle(String bare) {
        return KIND.matcher(bare).matches()
                || FieldHeading.of(bare)
                        .filter(heading -> heading.session() != null)
                        .isPresent();
    }

    private static boolean leads(List<SourceLine> lines, int from, int to) {
        return lines.subList(from, to).stream()
                .anyMatch(line -> LEADER.matcher(line.text()).find());
    }

    /** A PDF may put each cell of the table's head on its own line. */
    private static boolean headInPieces(List<SourceLine> lines, int i) {
        return i + 2 < lines.size()
                && lines.get(i).bare().equalsIgnoreCase("punkt")
                && lines.get(i + 1).bare().equalsIgnoreCase("indhold");
    }

    /** Most of its entries tell a page. */
    boolean isPaged(List<SourceLine> all) {
        long paged = lines.stream()
                .mapToObj(all::get)
                .filter(line -> AT_PAGE.matcher(line.trimmed()).find()
                        && !PAPER.matcher(line.trimmed()).find())
                .count();
        return paged >= 2 && paged * 2 > titles.size();
    }

    String title(String number) {
        return titles.get(number);
    }

    /** Entries that a DOCX or PDF calls so; returns the index after the last, or i when there are none. */
    private int takeTold(List<SourceLine> lines, int i) {
        boolean titled = TITLE.matcher(lines.get(i).bare()).matches();
        int first = titled ? i + 1 : i;
        int at = first;
        StringBuilder open = new StringBuilder();
        while (at < lines.size() && leads(lines, at)) {
            SourceLine line = lines.get(at++);
            open.append(open.isEmpty() ? "" : " ").append(line.bare());
            if (!line.is(Kind.CONTENTS)) continue;
            Matcher paged = PAGE.matcher(open);
            Matcher entry = NUMBERED.matcher(paged.matches() ? paged.group(1).strip() : open);
            if (entry.matches() && entry.group(2) != null)
                titles.put(plain(entry.group(1)), stripLeader(entry.group(2)));
            open.setLength(0);
        }
        return at > first ? at : i;
    }

    /** True for an entry, and for the first lines of one that has several. */
    private static boolean leads(List<SourceLine> lines, int at) {
        for (int i = at; i < Math.min(lines.size(), at + MOST_LINES_AN_ENTRY - 1); i++)
            if (lines.get(i).is(Kind.CONTENTS)) return true;
        return false;
    }

    /** Entries with page numbers from line i on; returns the index after the last. */
    private int takePaged(List<SourceLine> lines, int i) {
        int at = TITLE.matcher(lines.get(i).bare()).matches() ? i + 1 : i;
        int page = 0;
        int key = 0;
        int unnumbered = 0;
        while (at < lines.size()) {
            Entry entry = entryAt(lines, at, page, key);
            if (entry == null && between(lines, at, page, key)) {
                at++;
                continue;
            }
            if (entry == null || entry.number.isEmpty() && ++unnumbered > MOST_UNNUMBERED) break;
            page = entry.page;
            key = Math.max(key, entry.key());
            if (!entry.number.isEmpty()) titles.put(plain(entry.number), entry.title);
            at += entry.lines;
            if (!entry.number.isEmpty() && at < lines.size() && goesOnBelowPage(lines.get(at))) {
                titles.merge(plain(entry.number), lines.get(at).bare(), (had, more) -> had + " " + more);
                at++;
            }
        }
        return at;
    }

    /** "æresrelaterede konflikter" below a line that has the page already. */
    private static boolean goesOnBelowPage(SourceLine line) {
        return Wrapping.startsLower(line.trimmed())
                && line.blanksBefore() == 0
                && ItemSign.in(line).isEmpty()
                && !PAGE.matcher(line.trimmed()).matches();
    }

    /** A list without page numbers: most of its titles come again in the document below. */
    private int takeRepeated(List<SourceLine> lines, int i, ListedTitles listed) {
        boolean titled = TITLE.matcher(lines.get(i).bare()).matches();
        ListedTitles.Listed found = listed.at(titled ? i + 1 : i);
        titles.putAll(found.titles());
        return found.end();
    }

    /** "Lukkede punkter" stands between two entries. */
    private static boolean between(List<SourceLine> lines, int at, int page, int key) {
        int next = at;
        while (next < lines.size() && next < at + 3 && ListedTitles.isBetween(lines.get(next))) next++;
        return next > at && next < lines.size() && entryAt(lines, next, page, key) != null;
    }

    private record Entry(String number, String title, int page, int lines) {
        int key() {
            return number.isEmpty() ? 0 : Contents.key(number);
        }
    }

    /** "01" is 1. */
    private static String plain(String number) {
        return number.replaceFirst("^0+(?=\\d)", "");
    }

    private static int key(String number) {
        int key = 0;
        String[] parts = number.replaceFirst("\\p{L}$", "").split("\\.");
        for (int i = 0; i < 3; i++) key = key * 100 + (i < parts.length ? Integer.parseInt(parts[i]) : 0);
        char last = number.charAt(number.length() - 1);
        return key * 32 + (Character.isLetter(last) ? 1 + (last - 'a') % 30 : 0);
    }

    /** One entry over one to four lines, or null: its number must grow and its page must not go back. */
    private static Entry entryAt(List<SourceLine> lines, int at, int page, int key) {
        StringBuilder text = new StringBuilder();
        for (int n = 0; n < MOST_LINES_AN_ENTRY && at + n < lines.size(); n++) {
            SourceLine line = lines.get(at + n);
            if (line.bare().isEmpty()) return null;
            Matcher numbered = NUMBERED.matcher(line.bare());
            boolean hasNumber = numbered.matches();
            if (n == 0) {
                boolean told = PARTICIPANTS.matcher(line.bare()).matches()
                        || DOTTED.matcher(line.bare()).matches();
                if (!hasNumber && !told) return null;
                if (hasNumber && key(numbered.group(1)) <= key) return null;
            } else if (hasNumber && numbered.group(2) != null && key(numbered.group(1)) > key) {
                return null;
            }
            text.append(n == 0 ? "" : " ").append(line.trimmed());
            Matcher paged = PAGE.matcher(text);
            if (!paged.matches()) continue;
            int thisPage = Integer.parseInt(paged.group(3));
            boolean leader =
                    !paged.group(2).isBlank() || paged.group(2).equals("\t") || paged.start(3) - paged.end(1) >= GAP;
            if (thisPage < Math.max(page, 1) || !leader && thisPage > page + 40) continue;
            Matcher entry = NUMBERED.matcher(paged.group(1).replace('\t', ' ').strip());
            if (!entry.matches()) return hasNumber ? null : new Entry("", paged.group(1), thisPage, n + 1);
            if (entry.group(2) == null) continue;
            return new Entry(entry.group(1), stripLeader(entry.group(2)), thisPage, n + 1);
        }
        return null;
    }

    private static String stripLeader(String title) {
        return title.replaceAll("(?<![\\s.…])[\\s.…]++$", "");
    }

    /** The KD-Net table; it ends where the numbers start again. */
    private int takeTable(List<SourceLine> lines, int i) {
        if (lines.get(i).is(Kind.ROW)) return takeRows(lines, i);
        int at = TABLE_HEAD.matcher(lines.get(i).bare()).matches() ? i + 1 : i + 2;
        if (at < lines.size() && lines.get(at).bare().equalsIgnoreCase("bilag")) at++;
        String open = null;
        int continued = 0;
        for (; at < lines.size(); at++) {
            String bare = lines.get(at).bare().replaceFirst("\\s*\\./\\.?$", "").strip();
            Matcher numbered = NUMBERED.matcher(bare);
            int last = open == null ? 0 : key(open);
            if (numbered.matches() && key(numbered.group(1)) == last + ONE) {
                open = numbered.group(1);
                titles.put(open, numbered.group(2) == null ? "" : numbered.group(2));
                continued = 0;
            } else if (open != null && !numbered.matches() && continued < 2 && continues(lines, at, bare)) {
                titles.merge(open, bare, (had, more) -> (had + " " + more).strip());
                continued++;
            } else {
                break;
            }
        }
        return at;
    }

    /** The same of a file that has it as a table. */
    private int takeRows(List<SourceLine> lines, int i) {
        int at = i + 1;
        for (; at < lines.size() && lines.get(at).is(Kind.ROW); at++) {
            List<Cell> cells = lines.get(at).passage().cells();
            Matcher numbered = NUMBERED.matcher(cells.get(0).text());
            if (cells.get(0).first() || cells.size() < 2) break;
            if (numbered.matches())
                titles.put(plain(numbered.group(1)), cells.get(1).text());
        }
        return at;
    }

    private static boolean continues(List<SourceLine> lines, int at, String bare) {
        boolean furtherRow =
                at + 1 < lines.size() && !lines.get(at + 1).trimmed().startsWith("-");
        return furtherRow && !bare.startsWith("-") && ItemSign.in(lines.get(at)).isEmpty();
    }
}
