package dk.raadslag.text.replica;

import dk.raadslag.text.replica.Marked.Stretch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjIntConsumer;

/** Marks passages in a sequence and finds them again. Indexes count visible units. */
final class Marking {
    private final Item first;
    private final Clients clients;

    Marking(Item first, Clients clients) {
        this.first = first;
        this.clients = clients;
    }

    /** The visible units from one index up to another; empty when that is not a passage of this text. */
    Optional<Marked> mark(int start, int end) {
        List<Stretch> stretches = new ArrayList<>();
        int[] found = {0};
        each((item, at) -> {
            int from = Math.max(start, at);
            int to = Math.min(end, at + item.length);
            if (from >= to) return;
            stretches.add(new Stretch(item.client.id, item.clock + from - at, item.clock + to - at));
            found[0] += to - from;
        });
        return start < end && found[0] == end - start ? Optional.of(new Marked(stretches)) : Optional.empty();
    }

    /** The index of a relative position, counted as Yjs does; empty when its unit is not known here. */
    Optional<Integer> index(RelativePosition position) {
        Id unit = position.unit();
        if (unit.clock() >= clients.clock(unit.client())) return Optional.empty();
        Item holding = clients.of(unit.client()).holding(unit.clock());
        int index = 0;
        for (Item item = first; item != null; item = item.right) {
            if (item == holding) {
                boolean visible = item.content.visible();
                return Optional.of(index + (visible ? unit.clock() - item.clock + (position.behind() ? 1 : 0) : 0));
            }
            if (item.content.visible()) index += item.length;
        }
        // A gone unit has no place any more.
        return Optional.empty();
    }

    /** From the first to the last remaining marked unit; empty when none is left. */
    Optional<Passage> find(Marked marked) {
        Map<Long, List<Stretch>> byClient = new HashMap<>();
        for (Stretch stretch : marked.stretches()) {
            byClient.computeIfAbsent(stretch.client(), client -> new ArrayList<>())
                    .add(stretch);
        }
        Ends ends = new Ends();
        each((item, at) -> {
            for (Stretch stretch : byClient.getOrDefault(item.client.id, List.of())) {
                int from = Math.max(stretch.from(), item.clock);
                int to = Math.min(stretch.to(), item.end());
                if (from < to) ends.take(item, at, from, to);
            }
        });
        return ends.passage();
    }

    private void each(ObjIntConsumer<Item> visible) {
        int at = 0;
        for (Item item = first; item != null; item = item.right) {
            if (!item.content.visible()) continue;
            visible.accept(item, at);
            at += item.length;
        }
    }

    private static final class Ends {
        private int start = Integer.MAX_VALUE;
        private int end = -1;
        private Id from;
        private Id to;

        void take(Item item, int at, int clock, int clockEnd) {
            if (at + clock - item.clock < start) {
                start = at + clock - item.clock;
                from = new Id(item.client.id, clock);
            }
            if (at + clockEnd - item.clock > end) {
                end = at + clockEnd - item.clock;
                to = new Id(item.client.id, clockEnd - 1);
            }
        }

        Optional<Passage> passage() {
            if (from == null) return Optional.empty();
            return Optional.of(new Passage(
                    start, end, new RelativePosition(from, false).bytes(), new RelativePosition(to, true).bytes()));
        }
    }
}
