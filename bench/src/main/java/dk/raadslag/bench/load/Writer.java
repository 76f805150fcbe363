package dk.raadslag.bench.load;

import io.netty.buffer.ByteBuf;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;

/** One writer's socket: a tiny Yjs client that appends to its own words. */
final class Writer extends Socket {
    /** Far from 0, which is the server's own, and within what Yjs uses. */
    private static final long LOWEST_CLIENT = 1_000;

    private final Dialect dialect;
    private final EditLog edits;
    private final int number;
    private final Latencies acknowledgements = new Latencies();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final long client = ThreadLocalRandom.current().nextLong(LOWEST_CLIENT, 1L << 31);
    private int clock;
    private int acknowledged;
    private long timedFrom = Long.MAX_VALUE;
    private boolean leaving;

    Writer(Dialect dialect, EditLog edits, int number, String path) {
        super(path);
        this.dialect = dialect;
        this.edits = edits;
        this.number = number;
    }

    CompletableFuture<Void> whenReady() {
        return ready;
    }

    void write() {
        long now = System.nanoTime();
        String token = Tokens.write(number, edits.begin(number, now));
        send(dialect.edit(client, clock, token));
        clock += token.length();
    }

    void timeFrom(long from) {
        timedFrom = from;
    }

    Latencies acknowledgements() {
        return acknowledgements;
    }

    int unacknowledged() {
        return edits.written(number) - acknowledged;
    }

    void leave() {
        leaving = true;
        close();
    }

    @Override
    void opened() {
        send(dialect.writerGreeting());
        if (dialect.readyAtOnce()) ready.complete(null);
    }

    @Override
    void received(ByteBuf in, int index, int length) {
        byte[] payload = new byte[length];
        in.getBytes(index, payload);
        Dialect.Heard heard = dialect.hear(payload);
        if (heard.answer() != null) send(heard.answer());
        if (heard.ready()) ready.complete(null);
        if (heard.acknowledged() != null) acknowledge(heard.acknowledged());
    }

    @Override
    void lost(String why) {
        ready.completeExceptionally(new IllegalStateException("a writer was turned away: " + why));
        if (!leaving) System.err.println("writer " + number + " was lost: " + why);
    }

    private void acknowledge(int said) {
        int upTo = said < 0 ? acknowledged + 1 : said;
        long now = System.nanoTime();
        if (upTo > edits.written(number)) throw new IllegalStateException("more acknowledged than written");
        for (; acknowledged < upTo; acknowledged++) {
            long written = edits.time(number, acknowledged);
            if (written >= timedFrom) acknowledgements.record(now - written);
        }
    }
}
