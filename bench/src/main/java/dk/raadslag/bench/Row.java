package dk.raadslag.bench;

import io.vertx.core.json.JsonObject;

/**
 * One line of the table.
 *
 * @param measured what the load counted; null when it could not be measured
 * @param failure why it could not
 * @param heapBytes live per follower; 0 when there are too few to tell
 * @param residentBytes per follower; 0 when there are too few to tell
 */
record Row(
        String server,
        int followers,
        int writers,
        JsonObject measured,
        String failure,
        double heapBytes,
        double residentBytes) {

    static Row failed(String server, int followers, int writers, String failure) {
        return new Row(server, followers, writers, null, failure, 0, 0);
    }

    Row withMemory(double heap, double resident) {
        return new Row(server, followers, writers, measured, failure, heap, resident);
    }

    boolean is(String name, int atFollowers, int atWriters) {
        return server.equals(name) && followers == atFollowers && writers == atWriters && measured != null;
    }

    long delivered() {
        return measured.getLong("delivered");
    }

    /** Milliseconds of the server's CPU time for a thousand edits delivered to a follower each. */
    double cpuPerThousand() {
        return delivered() == 0 ? 0 : 1000.0 * measured.getLong("serverCpuMs") / delivered();
    }

    double load(String process) {
        return 100.0 * measured.getLong(process) / measured.getLong("elapsedMs");
    }

    /** Milliseconds from the writer's write to the follower's read; {@code share} is p50, p95, p99 or max. */
    double follower(String share) {
        return measured.getJsonObject("follower").getDouble(share);
    }

    double acknowledged(String share) {
        return measured.getJsonObject("acknowledgement").getDouble(share);
    }

    boolean isAcknowledged() {
        return measured.getJsonObject("acknowledgement").getLong("count") > 0;
    }

    /** What went wrong in the eyes of the followers, or "0". */
    String faults() {
        StringBuilder faults = new StringBuilder();
        for (String kind : new String[] {"lost", "doubled", "gaps", "broken", "undelivered"}) {
            long count = measured.getLong(kind);
            if (count > 0) faults.append(count).append(' ').append(kind).append(' ');
        }
        long waiting = measured.getJsonObject("acknowledgement").getLong("unacknowledged");
        if (isAcknowledged() && waiting > 0) faults.append(waiting).append(" unacknowledged ");
        faults.append(measured.getString("disagreement"));
        return faults.isEmpty() ? "0" : faults.toString().trim();
    }
}
