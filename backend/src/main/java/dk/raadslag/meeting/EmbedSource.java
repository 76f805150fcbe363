package dk.raadslag.meeting;

import dk.raadslag.words.TextTable;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.Map;
import java.util.Set;

/** A register that tables of texts are drawn from; the feature that keeps it registers it with {@link Embeds}. */
public interface EmbedSource {
    /** What a table's {@code from} calls it: one of {@link TextTable#REGISTERS}. */
    String register();

    /**
     * The tables as the register has them now, by id. One that it does not know is left out, and is shown as it is
     * stored. Caption, notes and source are those of the text where the register has none.
     */
    Future<Map<String, TextTable>> tables(SqlConnection conn, Set<String> ids);
}
