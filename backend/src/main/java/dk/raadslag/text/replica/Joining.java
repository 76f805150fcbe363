package dk.raadslag.text.replica;

import java.util.List;

/** Makes one item of items that continue each other, so that a typed sentence is not an object a letter. */
final class Joining {
    private Joining() {}

    /** The first of them, which now holds everything. */
    static Item joined(List<Item> run) {
        Item first = run.get(0);
        if (run.size() == 1) return first;
        Item last = run.get(run.size() - 1);
        if (first.content instanceof Content.Text) first.content = text(run);
        first.length = last.end() - first.clock;
        first.right = last.right;
        return first;
    }

    private static Content.Text text(List<Item> run) {
        StringBuilder characters = new StringBuilder(run.get(run.size() - 1).end() - run.get(0).clock);
        for (Item item : run) characters.append(((Content.Text) item.content).characters());
        return new Content.Text(characters.toString());
    }
}
