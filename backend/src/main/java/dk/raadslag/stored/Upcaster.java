package dk.raadslag.stored;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/**
 * Makes a record as one format had it into the same record as the next format has it, wherever it stands in something
 * kept: in an edition, an event, a column.
 *
 * @param from the format it was written in; the result is of the next
 * @param of the record as the code has it now, or {@code Event} for all events
 * @param change made to its properties; those of the records in it are as they were written
 */
public record Upcaster(int from, Class<?> of, Consumer<ObjectNode> change) {}
