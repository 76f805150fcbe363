package dk.raadslag.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class PostgresServerTest {
    private static PostgresExtension.Database database;

    @BeforeAll
    static void askForADatabase() {
        database = PostgresExtension.freshDatabase();
    }

    @Test
    void it_is_postgresql_18() throws SQLException {
        assertThat(query("SHOW server_version").get(0)).startsWith("18.");
    }

    @Test
    void danish_order_puts_aa_last_and_item_2_before_item_10() throws SQLException {
        assertThat(query("SELECT n FROM unnest(ARRAY['Aarhus','Åbenrå','Ørsted','Viborg','Ærø']) n"
                        + " ORDER BY n COLLATE \"da-DK-x-icu\""))
                .containsExactly("Viborg", "Ærø", "Ørsted", "Åbenrå", "Aarhus");
        query("CREATE COLLATION item_number (provider = icu, locale = 'da-DK-u-kn-true')");
        assertThat(query("SELECT n FROM unnest(ARRAY['1.10','1.2']) n ORDER BY n COLLATE item_number"))
                .containsExactly("1.2", "1.10");
    }

    @Test
    void the_danish_dictionary_and_trigrams_are_there() throws SQLException {
        assertThat(query("SELECT to_tsvector('danish', 'kommunerne') = to_tsvector('danish', 'kommunernes')"))
                .containsExactly("t");
        query("CREATE EXTENSION pg_trgm");
    }

    @Test
    void each_database_is_empty_and_its_user_is_no_superuser() throws SQLException {
        assertThat(PostgresExtension.freshDatabase().name()).isNotEqualTo(database.name());
        assertThat(query("SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
                .containsExactly("f");
    }

    @Test
    void a_wrong_password_is_refused() {
        assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), database.user(), "wrong"))
                .hasMessageContaining("password authentication failed");
    }

    private static List<String> query(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement()) {
            List<String> values = new ArrayList<>();
            if (statement.execute(sql)) {
                ResultSet rows = statement.getResultSet();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        }
    }
}
