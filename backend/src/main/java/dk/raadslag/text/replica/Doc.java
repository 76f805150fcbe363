package dk.raadslag.text.replica;

import dk.raadslag.words.RichText;
import dk.raadslag.words.TextTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One shared text: its updates, in any order and however often, make the same text as in every other replica. Not
 * thread-safe.
 */
public final class Doc {
    /** At most this many changed items are kept separate while a text is loaded. */
    private static final int MOST_APART = 4096;

    private final Clients clients = new Clients();
    private final Sequence sequence = new Sequence();
    private final Integration integration = new Integration(clients, sequence);
    private final Rules rules;

    public Doc() {
        this(Rules.OURS);
    }

    Doc(Rules rules) {
        this.rules = rules;
    }

    /**
     * The text that these updates make.
     *
     * @throws MalformedUpdate when one of them is malformed
     */
    public static Doc of(Iterable<byte[]> updates) {
        Doc doc = new Doc();
        for (byte[] update : updates) {
            doc.integration.apply(Update.decode(update));
            if (doc.integration.touched() > MOST_APART) doc.integration.join();
        }
        doc.integration.join();
        return doc;
    }

    /**
     * Applies an update. What refers to something unknown waits inside, as do deletes of unknown units; known content
     * does no harm.
     */
    public void apply(Update update) {
        integration.apply(update);
        integration.join();
    }

    /** Applies an update, like {@link #apply}, and tells what it changed. */
    public Change change(Update update) {
        return new Changing(clients, integration).apply(update);
    }

    /** True when an update brings nothing new. */
    public boolean knows(Update update) {
        return clients.know(update);
    }

    /** True when everything that an update brings of a client arrived before, though it may still wait in here. */
    public boolean has(Update update, long client) {
        return clients.has(update, client);
    }

    /** How much of each client is known, encoded; what waits does not count. */
    public byte[] stateVector() {
        return clients.stateVector();
    }

    /** The clock expected next from a client: 0 when nothing of it is known. */
    public long clock(long client) {
        return clients.clock(client);
    }

    /**
     * An update with everything that a replica with this state vector lacks, and with all deletes. What waits here is
     * not in it.
     *
     * @throws MalformedUpdate when the bytes are not a state vector
     */
    public byte[] diff(byte[] stateVector) {
        WireReader in = new WireReader(stateVector);
        Map<Long, Long> clocks = new HashMap<>();
        for (long count = in.number(); count > 0; count--) clocks.put(in.number(), in.number());
        in.demandEnd();
        return clients.diff(clocks, rules.root());
    }

    /** The whole text as one update. */
    public byte[] state() {
        return clients.diff(Map.of(), rules.root());
    }

    /** The visible text, runs with equal attributes joined; it always ends with a line break. */
    public RichText content() {
        return Reading.content(sequence.first());
    }

    /** The visible units: UTF-16 units of the characters, and one for each embed. */
    public int length() {
        return sequence.length();
    }

    /** The visible text in order with who wrote it, one run for each piece that a client wrote at a stretch. */
    public List<Run> runs() {
        return Reading.runs(sequence.first());
    }

    /** Marks the visible units from one index up to another; empty when there are none. */
    public Optional<Marked> mark(int start, int end) {
        return marking().mark(start, end);
    }

    /**
     * Marks the units between two of Yjs's relative positions; empty when there are none, or the positions belong to no
     * unit here.
     *
     * @throws MalformedUpdate when the bytes are not relative positions
     */
    public Optional<Marked> mark(byte[] from, byte[] to) {
        Optional<Integer> start = RelativePosition.read(from).flatMap(marking()::index);
        Optional<Integer> end = RelativePosition.read(to).flatMap(marking()::index);
        return start.flatMap(first -> end.flatMap(last -> mark(first, last)));
    }

    /** Where a passage is now; empty when nothing marked is left. */
    public Optional<Passage> find(Marked marked) {
        return marking().find(marked);
    }

    /**
     * Where the text has these quoted words; empty when it does not, or has them in several places that cannot be told
     * apart.
     */
    public Optional<Passage> findOnly(String quote) {
        List<Quotation.Stretch> places = Quotation.places(runs(), quote);
        if (places.size() != 1) return Optional.empty();
        return mark(places.get(0).start(), places.get(0).end()).flatMap(this::find);
    }

    /** The text from one visible unit up to another, as it is quoted. */
    public String words(int start, int end) {
        return between(start, end).map(Run::quoted).collect(Collectors.joining());
    }

    /** True if it contains anything but characters. */
    public boolean hasEmbed(int start, int end) {
        return between(start, end).anyMatch(run -> !(run.insert() instanceof String));
    }

    /** The tables by the units that they are. */
    public Map<Integer, TextTable> tables() {
        Map<Integer, TextTable> tables = new LinkedHashMap<>();
        int at = 0;
        for (Run run : runs()) {
            int unit = at;
            TextTable.in(run.insert()).ifPresent(table -> tables.put(unit, table));
            at += run.length();
        }
        return tables;
    }

    /** Where the first marked unit is, or was before it was deleted; empty when that is not known any more. */
    public Optional<Integer> indexOf(Marked marked) {
        return marked.stretches().stream()
                .findFirst()
                .map(first -> new RelativePosition(new Id(first.client(), first.from()), false))
                .flatMap(marking()::index);
    }

    private Stream<Run> between(int start, int end) {
        List<Run> found = new ArrayList<>();
        int at = 0;
        for (Run run : runs()) {
            int from = Math.max(0, start - at);
            int to = Math.min(run.length(), end - at);
            if (from < to) found.add(run.part(from, to));
            at += run.length();
        }
        return found.stream();
    }

    /**
     * An update that puts {@code words} in place of the passage, not applied here.
     *
     * @param client that has written nothing into this text yet
     */
    public byte[] replacing(Passage passage, String words, long client) {
        return replacing(passage, new Content.Text(words), words.length(), client);
    }

    /** The same with a table. */
    public byte[] replacing(Passage passage, TextTable table, long client) {
        Map<String, Object> embed = table.toEmbed();
        return replacing(passage, new Content.Embed(Json.write(embed), embed), 1, client);
    }

    private byte[] replacing(Passage passage, Content content, int length, long client) {
        Id last = RelativePosition.read(passage.to()).orElseThrow().unit();
        Item end = clients.of(last.client()).endingAt(last.clock());
        Marked all = mark(passage.start(), passage.end()).orElseThrow();
        return Replacing.update(end, all, content, length, client);
    }

    private Marking marking() {
        return new Marking(sequence.first(), clients);
    }

    /** About the bytes that wait for something unknown, so that they can be bounded. */
    public int waiting() {
        return (int) Math.min(Integer.MAX_VALUE, clients.waiting());
    }

    /** How many objects it is kept in. */
    int items() {
        return clients.items();
    }
}
