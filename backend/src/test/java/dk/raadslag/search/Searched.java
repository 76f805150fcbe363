package dk.raadslag.search;

import dk.raadslag.ServerExtension;
import dk.raadslag.Until;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Waits until everything can be found that is there: only then it says something that a word is not found. */
public final class Searched {
    private static final String WAITING =
            """
            select concat_ws(', ', (select count(*) || ' due' from search_due having count(*) > 0),
                (select count(*) || ' stale' from search_stale having count(*) > 0),
                (select count(*) || ' without words' from search_row where lexemes is null having count(*) > 0),
                (select count(*) || ' papers' from paper_text where words is not null and not searched
                 having count(*) > 0))""";

    /** A text that is written in rests two seconds before its words are put together again; nobody writes now. */
    private static final String AT_ONCE =
            """
            update search_row set made_at = now() - interval '1 minute'
            where made_at > now() - interval '2 seconds' and texts && array(select text_id from search_stale)""";

    private Searched() {}

    public static void settled(ServerExtension server) {
        try (Connection connection = server.connection();
                Statement statement = connection.createStatement()) {
            Until.asked(() -> waiting(statement), String::isEmpty);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String waiting(Statement statement) {
        try (ResultSet row = statement.executeQuery(WAITING)) {
            row.next();
            String waiting = row.getString(1);
            if (waiting.contains("stale")) statement.execute(AT_ONCE);
            return waiting;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
