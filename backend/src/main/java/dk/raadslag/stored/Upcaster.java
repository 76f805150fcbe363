package dk.raadslag.stored;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/**
 * Turns a record as one format has it into the same record of the next format, wherever it stands in something kept: in
 * an edition, an event, a column.
 *
 * @param from the format it was written in; the result is of the next
 * @param of the record as the code has it now, or {@code Event} for all events
 * @param change made to its properties; the records inside it are still as they were written
 */
public record Upcaster(int from, Class<?> of, Consumer<ObjectNode> change) {}
