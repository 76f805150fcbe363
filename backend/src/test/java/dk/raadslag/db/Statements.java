package dk.raadslag.db;

import dk.raadslag.Config;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.NetSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A connection to PostgreSQL that records every statement on the wire, whatever the code believes. {@code begin} and
 * {@code commit} are statements too, and so is each row of a batch.
 */
public final class Statements {
    /** Words of what follows a commit, and no answer waits for; periodic work rests in the process that is counted. */
    private static final List<String> AFTER_COMMITS =
            List.of("update letter", "from letter", "select * from round where id");

    private final NetClient client;
    private final Config.Database database;
    private final List<Said> said = new ArrayList<>();
    private final int port;

    /** @param transaction that the statement is part of, or null */
    private record Said(Transaction transaction, String sql) {}

    private static final class Transaction {
        boolean isIn(List<Said> statements) {
            return begins(statements.get(0).sql())
                    && ends(statements.get(statements.size() - 1).sql());
        }

        static boolean begins(String sql) {
            return sql.regionMatches(true, 0, "begin", 0, 5);
        }

        static boolean ends(String sql) {
            return sql.equalsIgnoreCase("commit") || sql.equalsIgnoreCase("rollback");
        }
    }

    /** What is said on one connection; it knows its transaction also while nobody listens. */
    private final class Line {
        private Transaction open;

        void say(String sql) {
            if (open == null && Transaction.begins(sql)) open = new Transaction();
            synchronized (said) {
                said.add(new Said(open, sql));
            }
            if (Transaction.ends(sql)) open = null;
        }
    }

    public Statements(Vertx vertx, Config.Database database) throws Exception {
        this.client = vertx.createNetClient();
        this.database = database;
        this.port = vertx.createNetServer(new NetServerOptions().setHost("127.0.0.1"))
                .connectHandler(this::join)
                .listen(0)
                .await(10, TimeUnit.SECONDS)
                .actualPort();
    }

    /** The same database, reached by this line. */
    public Config.Database database() {
        return new Config.Database(
                "127.0.0.1", port, database.name(), database.user(), database.password(), database.pool());
    }

    /** The statements of the database while this ran, without what follows its commits. */
    public List<String> during(Runnable work) {
        synchronized (said) {
            said.clear();
        }
        work.run();
        synchronized (said) {
            return groups().filter(group -> group.stream().noneMatch(Statements::followsCommit))
                    .flatMap(List::stream)
                    .toList();
        }
    }

    private static boolean followsCommit(String sql) {
        return AFTER_COMMITS.stream().anyMatch(sql::contains);
    }

    /** The transactions that are whole, and each statement outside of one. */
    private Stream<List<String>> groups() {
        Map<Object, List<Said>> groups = new LinkedHashMap<>();
        for (Said one : said)
            groups.computeIfAbsent(
                            one.transaction() == null ? new Object() : one.transaction(), first -> new ArrayList<>())
                    .add(one);
        // What began before anybody listened, or is unfinished, belongs to no answered request.
        return groups.entrySet().stream()
                .filter(group -> !(group.getKey() instanceof Transaction whole) || whole.isIn(group.getValue()))
                .map(group -> group.getValue().stream().map(Said::sql).toList());
    }

    private void join(NetSocket near) {
        near.pause();
        client.connect(database.port(), database.host()).onSuccess(far -> {
            Messages messages = new Messages(new Line()::say);
            near.handler(bytes -> {
                messages.read(bytes);
                far.write(bytes);
            });
            far.handler(near::write);
            near.closeHandler(v -> far.close());
            far.closeHandler(v -> near.close());
            near.resume();
        });
    }

    /** A client's messages to PostgreSQL (its protocol, "Message Formats"). */
    private static final class Messages {
        private final Consumer<String> statement;
        private final Map<String, String> prepared = new HashMap<>();
        private final Map<String, String> portals = new HashMap<>();
        private Buffer waiting = Buffer.buffer();
        private boolean begun;

        Messages(Consumer<String> statement) {
            this.statement = statement;
        }

        void read(Buffer bytes) {
            waiting.appendBuffer(bytes);
            int at = 0;
            while (true) {
                // The first message has no letter.
                int head = begun ? 1 : 0;
                if (waiting.length() < at + head + 4) break;
                int end = at + head + waiting.getInt(at + head);
                if (waiting.length() < end) break;
                if (begun) told((char) waiting.getByte(at), waiting.slice(at + 5, end));
                begun = true;
                at = end;
            }
            waiting = waiting.getBuffer(at, waiting.length());
        }

        private void told(char kind, Buffer body) {
            switch (kind) {
                case 'Q' -> statement.accept(words(body, 0));
                case 'P' -> prepared.put(words(body, 0), words(body, after(body, 0)));
                case 'B' -> portals.put(words(body, 0), prepared.getOrDefault(words(body, after(body, 0)), "?"));
                case 'E' -> statement.accept(portals.getOrDefault(words(body, 0), "?"));
                default -> {}
            }
        }

        private static String words(Buffer body, int from) {
            return body.getString(from, after(body, from) - 1, StandardCharsets.UTF_8.name());
        }

        private static int after(Buffer body, int from) {
            int end = from;
            while (body.getByte(end) != 0) end++;
            return end + 1;
        }
    }
}
