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
            select (select count(*) from search_due) + (select count(*) from search_stale)
                + (select count(*) from search_row where lexemes is null)
                + (select count(*) from paper_text where words is not null and not searched)""";

    private Searched() {}

    public static void settled(ServerExtension server) {
        Until.asked(() -> waiting(server), waiting -> waiting == 0);
    }

    private static int waiting(ServerExtension server) {
        try (Connection connection = server.connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(WAITING)) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
