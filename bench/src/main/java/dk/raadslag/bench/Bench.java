package dk.raadslag.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code bin/bench live}: compares our server with a bare relay and with Hocuspocus, all on this machine. */
public final class Bench {
    /** Ours, Keycloak, PostgreSQL, operations, the relay, Hocuspocus and its heap. */
    private static final int PORTS = 7;

    private static final int LOWEST_PORT = 21_000;
    private static final int HIGHEST_PORT = 29_000;

    private Bench() {}

    /** Arguments: the checkout's folder, {@code live}, and optionally {@code --short} or {@code --quick}. */
    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        boolean quick = words.contains("--quick");
        Workplace at = new Workplace(Path.of(words.get(0)));
        boolean brief = words.contains("--short");
        List<Row> rows = live(at, quick ? Plan.QUICK : brief ? Plan.SHORT : Plan.WHOLE);
        if (brief) System.out.println(new Aims(rows).table());
        if (quick || brief) {
            System.out.println(new Versions(at).description() + "\n" + Table.of(rows));
            rows.stream()
                    .filter(row -> row.measured() == null || !row.faults().equals("0"))
                    .findFirst()
                    .ifPresent(row -> fail(Table.line(row)));
            return;
        }
        new Results(at.results(), new Versions(at).description()).write("bin/bench live", rows);
        System.out.println("Written to " + at.results());
    }

    private static List<Row> live(Workplace at, Plan plan) {
        int port = freePorts();
        List<AutoCloseable> started = new ArrayList<>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(started)));
        Services services = kept(started, new Services(at, port));
        List<Contender> servers = new ArrayList<>();
        servers.add(kept(started, new RaadslagServer(at, services)));
        servers.add(kept(started, new RelayServer(at, port + 4)));
        List<Row> unable = new ArrayList<>();
        try {
            if (!Files.isDirectory(at.hocuspocus().resolve("node_modules"))) throw new IllegalStateException("no npm");
            servers.add(kept(started, new HocuspocusServer(at, services, port + 5, port + 6)));
        } catch (RuntimeException e) {
            plan.followers()
                    .forEach(followers -> unable.add(Row.failed("Hocuspocus", followers, 1, "" + e.getMessage())));
        }
        Load load = kept(started, new Load(at));
        List<Row> rows = new ArrayList<>(new Live(plan, load, servers).run());
        rows.addAll(unable);
        return rows;
    }

    private static <T extends AutoCloseable> T kept(List<AutoCloseable> started, T part) {
        synchronized (started) {
            started.add(0, part);
        }
        return part;
    }

    private static void stop(List<AutoCloseable> started) {
        synchronized (started) {
            for (AutoCloseable part : started) {
                try {
                    part.close();
                } catch (Exception e) {
                    System.err.println(e.getMessage());
                }
            }
        }
    }

    private static void fail(String line) {
        System.err.println("Something is wrong: " + line);
        System.exit(1);
    }

    /** The first of so many free ones in a row. */
    private static int freePorts() {
        for (int first = LOWEST_PORT; first < HIGHEST_PORT; first += PORTS) {
            int port = first;
            if (java.util.stream.IntStream.range(port, port + PORTS).allMatch(Bench::isFree)) return port;
        }
        throw new IllegalStateException("no free ports");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
