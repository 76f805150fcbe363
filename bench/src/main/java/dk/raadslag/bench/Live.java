package dk.raadslag.bench;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Runs a {@link Plan}: for each number of followers one server after the other, so that only ratios count. */
final class Live {
    /** With fewer, what the server does besides outweighs them. */
    private static final int ENOUGH_TO_WEIGH = 1_000;

    private final Plan plan;
    private final Load load;
    private final List<Contender> servers;
    private final List<Row> rows = new ArrayList<>();
    private final long[] residentAtFirst;
    private int frameBytes;

    /** @param servers ours first: the others are given frames as large as its */
    Live(Plan plan, Load load, List<Contender> servers) {
        this.plan = plan;
        this.load = load;
        this.servers = servers;
        this.residentAtFirst = new long[servers.size()];
    }

    List<Row> run() {
        for (Contender server : servers) trial(server);
        for (int i = 0; i < servers.size(); i++) {
            servers.get(i).liveBytes();
            residentAtFirst[i] = new ProcessCost(servers.get(i).pid()).residentBytes();
        }
        for (int followers : plan.followers()) {
            for (Contender server : servers) measure(server, followers, plan.writers());
        }
        if (plan.most() > 0) {
            for (Contender server : servers.subList(0, Math.min(2, servers.size()))) {
                measure(server, plan.most(), List.of(1));
            }
        }
        return rows;
    }

    private void trial(Contender server) {
        if (plan.trialFollowers() == 0) return;
        try {
            load.gather(server.stage(), plan.trialFollowers());
            load.measure(server, 4, 0, plan.measuredMs());
        } catch (RuntimeException e) {
            System.out.println(server.name() + ": trial failed: " + e.getMessage());
        } finally {
            load.leave();
        }
    }

    private void measure(Contender server, int followers, List<Integer> writers) {
        int first = rows.size();
        try {
            long heapBefore = server.liveBytes();
            server.frameBytes(frameBytes);
            load.gather(server.stage(), followers);
            for (int count : writers) measure(server, followers, count);
            if (followers >= ENOUGH_TO_WEIGH) weigh(server, followers, heapBefore, first);
        } catch (RuntimeException e) {
            String why = String.valueOf(e.getMessage());
            for (int count : writers.subList(rows.size() - first, writers.size())) {
                add(Row.failed(server.name(), followers, count, why));
            }
        } finally {
            load.leave();
        }
    }

    private void measure(Contender server, int followers, int writers) {
        JsonObject measured = load.measure(server, writers, plan.warmUpMs(), plan.measuredMs());
        if (writers == 1 && server == servers.get(0)) frameBytes = measured.getInteger("bytesPerFrame");
        add(new Row(server.name(), followers, writers, measured, null, 0, 0));
    }

    /** While they are still there, after all they were sent. */
    private void weigh(Contender server, int followers, long heapBefore, int first) {
        double heap = (server.liveBytes() - heapBefore) / (double) followers;
        long resident = new ProcessCost(server.pid()).residentBytes() - residentAtFirst[servers.indexOf(server)];
        for (int i = first; i < rows.size(); i++) {
            rows.set(i, rows.get(i).withMemory(heap, resident / (double) followers));
        }
    }

    private void add(Row row) {
        rows.add(row);
        System.out.println(Table.line(row));
    }
}
