package dk.raadslag.today;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.stream.Stream;

/** What one feature has to say on the start page. */
public interface CardSource {
    /**
     * The cards for one person, made of what this person may see now and of nothing else. Takes the same number of
     * statements for any number of meetings.
     */
    Future<List<Card>> cards(SqlConnection conn, Day day);

    /** What all of these have to say, in their order. */
    static CardSource each(CardSource... sources) {
        return (conn, day) -> {
            List<Future<List<Card>>> asked =
                    Stream.of(sources).map(source -> source.cards(conn, day)).toList();
            return Future.all(asked)
                    .map(all ->
                            asked.stream().flatMap(one -> one.result().stream()).toList());
        };
    }
}
