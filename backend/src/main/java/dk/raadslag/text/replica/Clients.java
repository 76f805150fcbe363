package dk.raadslag.text.replica;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The clients of a text by id, and how they are written: higher ids first, as Yjs does. */
final class Clients {
    private final Map<Long, Client> byId = new HashMap<>();

    Client of(long id) {
        return byId.computeIfAbsent(id, Client::new);
    }

    int clock(long id) {
        Client client = byId.get(id);
        return client == null ? 0 : client.clock();
    }

    boolean know(Update update) {
        return update.structs().entrySet().stream()
                        .allMatch(brought -> brought.getValue().to() <= clock(brought.getKey()))
                && update.deleted().entrySet().stream()
                        .allMatch(gone -> byId.containsKey(gone.getKey())
                                && byId.get(gone.getKey()).lacks(gone.getValue()));
    }

    boolean has(Update update, long id) {
        Client client = byId.get(id);
        return client != null && update.sections().get(id).stream().allMatch(client::has);
    }

    /** About the bytes of structs that wait for something unknown. */
    long waiting() {
        long sum = 0;
        for (Client client : byId.values())
            if (client.waits()) sum += client.waiting().weight();
        return sum;
    }

    int items() {
        int sum = 0;
        for (Client client : byId.values()) sum += client.size();
        return sum;
    }

    byte[] stateVector() {
        List<Client> known = known();
        WireWriter out = new WireWriter().number(known.size());
        for (Client client : known) out.number(client.id).number(client.clock());
        return out.bytes();
    }

    /** All structs beyond a state vector, and everything that is deleted. */
    byte[] diff(Map<Long, Long> stateVector, String root) {
        List<Client> known = known();
        List<Client> news = known.stream()
                .filter(client -> client.clock() > stateVector.getOrDefault(client.id, 0L))
                .toList();
        WireWriter out = new WireWriter().number(news.size());
        for (Client client : news) {
            writeStructs(out, client, stateVector.getOrDefault(client.id, 0L).intValue(), root);
        }
        writeDeleted(out, known);
        return out.bytes();
    }

    private static void writeStructs(WireWriter out, Client client, int from, String root) {
        int index = client.find(from);
        out.number(client.size() - index).number(client.id).number(from);
        client.get(index).write(out, from - client.get(index).clock, root);
        for (int i = index + 1; i < client.size(); i++) client.get(i).write(out, 0, root);
    }

    private static void writeDeleted(WireWriter out, List<Client> known) {
        List<Client> deleters =
                known.stream().filter(client -> client.deleted().size() > 0).toList();
        out.number(deleters.size());
        for (Client client : deleters) {
            Ranges deleted = client.deleted();
            out.number(client.id).number(deleted.size());
            for (int i = 0; i < deleted.size(); i++) {
                out.number(deleted.from(i)).number(deleted.to(i) - deleted.from(i));
            }
        }
    }

    private List<Client> known() {
        return byId.values().stream()
                .filter(client -> client.clock() > 0)
                .sorted(Comparator.comparingLong((Client client) -> client.id).reversed())
                .toList();
    }
}
