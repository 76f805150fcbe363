package dk.raadslag.text;

import dk.raadslag.text.Passages.Found;
import dk.raadslag.text.Passages.Kept;
import dk.raadslag.text.Passages.Seen;
import dk.raadslag.text.Passages.Sought;
import dk.raadslag.text.replica.Doc;
import dk.raadslag.text.replica.Marked;
import dk.raadslag.words.CellMark;
import dk.raadslag.words.CellPlace;
import dk.raadslag.words.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words that somebody marked in a cell. A table is one unit, and every edit of it puts a new one in its place: then the
 * cell is looked for in the table that stands there now, or else in that which is most like it.
 */
final class Cells {
    private Cells() {}

    /** Where one table has the words. */
    private record In(int unit, CellMark.Found found) {}

    /** Nothing when no words of a cell are there, or are gone since. */
    static Optional<Kept> kept(Doc now, Doc then, Seen seen) {
        if (seen.end() != seen.start() + 1) return Optional.empty();
        TextTable table = then.tables().get(seen.start());
        if (table == null) return Optional.empty();
        return CellMark.of(table, seen.cell())
                .map(mark -> new Sought(
                        then.mark(seen.start(), seen.end()).orElseThrow().bytes(),
                        mark,
                        seen.cell().words(table).orElseThrow()))
                .flatMap(sought -> found(now, seen.version(), sought))
                .flatMap(found -> kept(now, found));
    }

    private static Optional<Kept> kept(Doc now, Found found) {
        byte[] marked = now.mark(found.start(), found.end()).orElseThrow().bytes();
        return CellMark.of(now.tables().get(found.start()), found.cell())
                .map(mark -> new Kept(marked, mark, found.words(), false));
    }

    static Optional<Found> found(Doc doc, long version, Sought passage) {
        Marked marked = Marked.read(passage.marked());
        Map<Integer, TextTable> tables = doc.tables();
        return doc.find(marked)
                .filter(place -> tables.containsKey(place.start()))
                .filter(place ->
                        passage.cell().place().words(tables.get(place.start())).isPresent())
                .map(place ->
                        new In(place.start(), new CellMark.Found(passage.cell().place(), 0)))
                .or(() -> replaced(doc, marked, tables, passage))
                .flatMap(in -> found(doc, version, in, tables.get(in.unit())));
    }

    private static Optional<In> replaced(Doc doc, Marked marked, Map<Integer, TextTable> tables, Sought passage) {
        int was = doc.indexOf(marked).orElse(-2);
        List<In> all = new ArrayList<>();
        tables.forEach((unit, table) ->
                passage.cell().find(table, passage.quote()).ifPresent(found -> all.add(new In(unit, found))));
        // Beside the gone table stands what was put in its place.
        return all.stream()
                .filter(in -> in.unit() == was || in.unit() == was - 1)
                .findFirst()
                .or(() -> onlyBest(all));
    }

    /** Nothing when two tables cannot be told apart. */
    private static Optional<In> onlyBest(List<In> all) {
        double most =
                all.stream().mapToDouble(in -> in.found().likeness()).max().orElse(0);
        List<In> best = all.stream().filter(in -> in.found().likeness() == most).toList();
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    private static Optional<Found> found(Doc doc, long version, In in, TextTable table) {
        CellPlace cell = in.found().place();
        return doc.mark(in.unit(), in.unit() + 1)
                .flatMap(doc::find)
                .map(place -> new Found(
                        place.start(),
                        place.end(),
                        cell,
                        version,
                        place.from(),
                        place.to(),
                        cell.words(table).orElseThrow(),
                        false));
    }
}
