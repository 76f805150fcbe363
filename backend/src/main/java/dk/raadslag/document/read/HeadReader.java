package dk.raadslag.document.read;

import dk.raadslag.model.Attendance.Group;
import dk.raadslag.model.HouseStyle;
import dk.raadslag.model.MeetingSnapshot.Kind;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Reads cover and list of participants line by line; leaves a line it does not know to the caller. */
final class HeadReader {
    private static final int MOST_BOILERPLATE = 25;
    /** A value may go on in the next line, even after blank ones, but not beyond the table of contents. */
    private static final int FARTHEST = 4;

    private static final int MOST_ADDRESS_LINES = 3;

    private final List<SourceLine> lines;
    private final BitSet used = new BitSet();
    private final BitSet boilerplate = new BitSet();
    private final BitSet bodyLines = new BitSet();
    private final BitSet titleLines = new BitSet();
    private final AttendanceReader people = new AttendanceReader();
    private final StringBuilder when = new StringBuilder();
    private final StringBuilder where = new StringBuilder();
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder until = new StringBuilder();
    private final BodySeen body = new BodySeen();

    private Kind kind;
    private Region region;
    private HouseStyle style;
    /** What the next line without a label continues: the value of a label, the title, nothing. */
    private StringBuilder open;

    private boolean openIsDone;
    /** The day that was read has no label: one with a label counts more. */
    private boolean unlabelled;
    /** A label without a value: the next line has it. */
    private boolean fresh;

    private int whereLines;
    private int boilerplateLeft;

    private HeadReader(List<SourceLine> lines) {
        this.lines = lines;
    }

    static Head read(List<SourceLine> lines) {
        HeadReader reader = new HeadReader(lines);
        for (int i = 0; i < lines.size(); i++) reader.readLine(i);
        return reader.head();
    }

    private void readLine(int i) {
        if (used.get(i)) return;
        SourceLine line = lines.get(i);
        String bare = line.bare();
        String trimmed = line.trimmed();
        if (HeadWords.PARTICIPANTS.matcher(bare).matches()) {
            people.begin(Group.PARTICIPANT, "");
            people.ofMembers();
            begun(i);
        } else if (readEnd(i, bare)) return;
        else if (readLabel(i, trimmed) || readAttendanceHeading(i) || readTitle(i, bare)) return;
        else if (readBody(i, bare) || readDay(i, bare) || readPlace(i, bare)) return;
        else if (HeadWords.BOILERPLATE.matcher(bare).matches() && !people.isOpen()) {
            open = null;
            boilerplateLeft = MOST_BOILERPLATE;
            boilerplate.set(i);
        } else if (open != null && !openIsDone) continueOpen(i, line);
        else if (people.isOpen()) used.set(i, people.read(line));
        else if (boilerplateLeft-- > 0) boilerplate.set(i);
    }

    /** "Mødet hævet kl. 17.40." */
    private boolean readEnd(int i, String bare) {
        LocalTime hour = until.isEmpty() ? Ending.hour(bare) : null;
        if (hour == null) return false;
        people.end();
        open = null;
        until.append("kl. ").append(hour);
        // Its words say more than the hour: the line is told.
        return true;
    }

    private boolean readLabel(int i, String trimmed) {
        if (trimmed.length() > SourceLine.LONGEST_STRUCTURAL) return false;
        Matcher match = HeadWords.LABEL.matcher(trimmed.replaceAll("[*_]{2}", ""));
        if (!match.matches()) return false;
        String label = match.group(1).toLowerCase(java.util.Locale.ROOT);
        boolean place = label.endsWith("sted") || label.startsWith("lok") || label.endsWith("lokale");
        StringBuilder said = label.contains("slut") ? until : place && !label.contains(" og ") ? where : when;
        if (HeadWords.isFull(said)) return false;
        people.end();
        boilerplateLeft = 0;
        open = said;
        String value = match.group(2) == null ? "" : match.group(2).strip();
        boolean letter = open == when && CoverTime.isBelowDayOfLetter(when, value);
        if (letter) CoverTime.linesOf(when, lines).forEach(used::clear);
        if (letter || open == when && unlabelled && WrittenTime.in(value).date() != null) when.setLength(0);
        if (!value.isEmpty() && (open != where || where.indexOf(value) < 0)) HeadWords.append(open, value);
        openIsDone = false;
        fresh = value.isEmpty();
        used.set(i);
        return true;
    }

    /**
     * "Fredag d. 4. november 2022 kl. 9.30 på Aalborg Rådhus" on a line of its own: a day with its weekday or its
     * hours.
     */
    private boolean readDay(int i, String bare) {
        String alone = HeadWords.IN_BRACKETS.matcher(bare).replaceFirst("");
        boolean hours = HeadWords.HOURS_ALONE.matcher(alone).matches()
                && !HeadWords.OF_PROGRAM.matcher(lines.get(i).trimmed()).matches()
                && !HeadWords.isFull(when)
                && WrittenTime.in(when.toString()).start() == null;
        if (hours && !people.isOpen()) {
            HeadWords.append(when, alone);
            used.set(i, alone.equals(bare));
            return true;
        }
        boolean letter = CoverTime.isBelowDayOfLetter(when, bare);
        // The line with the day of a letter is told to be left out.
        if (letter) CoverTime.linesOf(when, lines).forEach(used::clear);
        if (letter || CoverTime.isSameDayWithHours(when, bare)) {
            when.setLength(0);
            openIsDone = true;
        }
        if (!when.isEmpty()
                || people.isOpen()
                || bare.length() > 150
                || HeadWords.OTHER_DAY.matcher(bare).find()
                || HeadWords.DAY_OF_OTHER.matcher(bare).matches()) return false;
        WrittenTime read = WrittenTime.in(bare);
        boolean meant = read.date() != null
                && (read.start() != null
                        || HeadWords.WEEKDAY.matcher(bare).lookingAt()
                        || read.rest().isEmpty());
        if (!meant || read.rest().length() > 80) return false;
        unlabelled = true;
        HeadWords.append(when, bare);
        open = null;
        boilerplateLeft = 0;
        used.set(i);
        return true;
    }

    private boolean readAttendanceHeading(int i) {
        int taken = CoverProse.beginIn(people, lines, i);
        if (taken > 0) begun(i);
        if (taken > 1) used.set(i, i + taken);
        return taken > 0;
    }

    private void begun(int i) {
        open = null;
        boilerplateLeft = 0;
        used.set(i);
    }

    private boolean readTitle(int i, String bare) {
        if (HeadWords.isFull(title)) return false;
        String closed = TitleWords.closeUp(bare);
        boolean named = closed.length() < 200 && !closed.endsWith(".") && Region.namesBody(closed);
        boolean both = HeadWords.isBoth(closed);
        Matcher brackets = HeadWords.NETWORK_IN_BRACKETS.matcher(closed);
        if (brackets.matches() && !people.isOpen() && region == null) {
            nameBody(brackets.group("name"));
            titleLines.set(i);
            return true;
        }
        Matcher match = HeadWords.KIND.matcher(closed);
        boolean kinded = both || match.matches() && HeadWords.isKind(closed, named);
        if (HeadWords.isDecision(closed)) return false;
        // A sentence that only mentions the body is not a title: as one, its words would be lost.
        if (named && !kinded && !TitleWords.isNameOnly(closed) || closed.endsWith(".") && closed.length() > 40)
            return false;
        if (people.isOpen() && !kinded
                || !named && !kinded
                || open != null && !openIsDone && open != title && !kinded && !named) return false;
        if (kinded && kind == null) kind = both ? Kind.MINUTES : HeadWords.kindOf(match.group(1));
        titleLines.set(i);
        if (named) nameBody(closed);
        else body.see(closed);
        boilerplateLeft = 0;
        HeadWords.append(title, closed);
        fresh = false;
        open = title;
        openIsDone = HeadWords.KIND_ALONE.matcher(closed).matches() || closed.length() < 40;
        used.set(i);
        return true;
    }

    /** A council or committee, or whose it is, in a line that is nothing but a title. */
    private boolean readBody(int i, String bare) {
        String[] pieces = lines.get(i).trimmed().split("\\s{3,}|\\t+");
        if (pieces.length == 2 && !people.isOpen() && body.seePieces(pieces)) {
            used.set(i, body.saidAll());
            return true;
        }
        Optional<String> said = BodySeen.said(bare);
        if (people.isOpen() && said.isEmpty() || open != null && !openIsDone && open != title && open.isEmpty())
            return false;
        if (!body.see(bare)) return false;
        boolean wholly = body.saidAll();
        if (kind == null) said.map(HeadWords::kindOf).ifPresent(kind -> this.kind = kind);
        boolean titled = said.isPresent() || WrittenTime.in(bare).date() != null;
        if (titled && !HeadWords.isFull(title)) HeadWords.append(title, bare);
        open = null;
        boilerplateLeft = 0;
        used.set(i, wholly);
        bodyLines.set(i);
        return true;
    }

    /** "i Regionsrådssalen, Viborg" or a room, right below the day. */
    private boolean readPlace(int i, String bare) {
        if (!where.isEmpty()
                || people.isOpen()
                || i == 0
                || open != null && !openIsDone && open != title
                || bare.length() > 120) return false;
        boolean below =
                used.get(i - 1) && (CoverTime.names(lines.get(i - 1)) || i > 1 && CoverTime.names(lines.get(i - 2)));
        boolean place = CoverTime.isPlace(bare);
        if (!below || !place || bare.endsWith(":")) return false;
        HeadWords.append(where, bare.replaceFirst("^(?:i|på|hos) ", ""));
        used.set(i);
        return true;
    }

    private void nameBody(String text) {
        boolean directors = Region.namesDirectors(text);
        if (style == null) style = directors ? HouseStyle.KD_NET : HouseStyle.KKR;
        Optional<Region> named = directors ? Region.ofKdNet(text) : Region.ofKkr(text);
        if (region == null) region = named.or(() -> Region.ofKkr(text)).orElse(null);
    }

    /** The value of a label, or a title, may run on; a second line of a place may be its address. */
    private void continueOpen(int i, SourceLine line) {
        boolean label = !fresh && HeadWords.OTHER_LABEL.matcher(line.bare()).lookingAt();
        boolean far = label || i > 0 && line.number() - lines.get(i - 1).number() > FARTHEST;
        boolean sentence = line.trimmed().endsWith(".") && line.trimmed().length() > 40;
        if (far || sentence || HeadWords.isFull(open) || Contents.isTitle(line)) {
            open = null;
            return;
        }
        // An address has a line or two; a number or a heading begins something else.
        boolean other = HeadWords.beginsOther(line);
        if (open == where && (other || ++whereLines > MOST_ADDRESS_LINES)) {
            open = null;
            return;
        }
        boolean first = fresh || open.isEmpty() || open.charAt(open.length() - 1) == ',';
        boolean runsOn = i > 0
                && (lines.get(i - 1).text().length() > 50 || first)
                && line.text().length() < 200;
        if (!first && !runsOn && open != where) {
            open = null;
            return;
        }
        fresh = false;
        if (open == title && !completesTitle(line)) return;
        HeadWords.append(open, line.trimmed());
        used.set(i);
        if (open == title && Region.namesBody(title.toString())) nameBody(title.toString());
    }

    private boolean completesTitle(SourceLine line) {
        boolean dated = WrittenTime.in(title.toString()).date() != null;
        boolean brings = WrittenTime.in(title + " " + line.trimmed()).date() != null;
        return Wrapping.startsLower(line.trimmed()) || !dated && brings;
    }

    private Head head() {
        String said = !when.isEmpty() ? when.toString() : title.isEmpty() ? null : title.toString();
        if (unlabelled) CoverTime.dropDayOfLetter(when, title, lines, used);
        CoverTime time = CoverTime.of(when.toString(), where.toString(), title.toString(), until.toString())
                .orDayIn(lines);
        boolean guessed = body.name() == null && style == null && body.guess(lines);
        BodyName named = body.name();
        bodyLines.or(titleLines);
        for (int i = 0; i < lines.size(); i++) {
            String bare = lines.get(i).bare();
            boolean more = bodyLines.get(i)
                    && (style == null
                            ? BodySeen.leaves(bare, named, time.place())
                            : !TitleWords.saysNoMore(bare, region, time.place()));
            if (more || HeadWords.SAYS_MORE.matcher(bare).find()) used.clear(i);
        }
        return new Head(
                kind, region, style, time.time(), said, time.place(), named, guessed, people.all(), used, boilerplate);
    }
}
