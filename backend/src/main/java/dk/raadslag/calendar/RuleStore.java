package dk.raadslag.calendar;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.raadslag.calendar.Template.Part;
import dk.raadslag.stored.StoredForm;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** SQL of {@code agenda_template} and {@code deadline_rule}. */
public final class RuleStore {
    private static final StoredForm<List<Part>> FORM = new StoredForm<>("template", new TypeReference<>() {});
    /** Empty for a body without a template. */
    private static final Template EMPTY = new Template(List.of(new Part(null, List.of())));

    Future<Template> template(SqlConnection conn, String bodyId) {
        return conn.preparedQuery("select sections::text from agenda_template where body_id = $1")
                .mapping(row -> new Template(FORM.read(row.getString("sections"))))
                .execute(Tuple.of(bodyId))
                .map(rows -> rows.stream().findFirst().orElse(EMPTY));
    }

    Future<Void> setTemplate(SqlConnection conn, String bodyId, Template template) {
        return conn.preparedQuery(
                        """
                        insert into agenda_template (body_id, sections) values ($1, $2::text::jsonb)
                        on conflict (body_id) do update set sections = excluded.sections""")
                .execute(Tuple.of(bodyId, FORM.write(template.sections())))
                .mapEmpty();
    }

    Future<DeadlineRules> rules(SqlConnection conn, String bodyId) {
        return conn.preparedQuery("select kind, workdays from deadline_rule where body_id = $1")
                .execute(Tuple.of(bodyId))
                .map(rows -> {
                    Map<String, Integer> workdays = new HashMap<>();
                    rows.forEach(row -> workdays.put(row.getString("kind"), row.getInteger("workdays")));
                    return new DeadlineRules(workdays.get("material"), workdays.get("agenda"), workdays.get("remarks"));
                });
    }

    Future<Void> setRules(SqlConnection conn, String bodyId, DeadlineRules rules) {
        return conn.preparedQuery(
                        """
                        with old as (delete from deadline_rule where body_id = $1 and kind <> all(
                            select kind from unnest($2::text[], $3::int[]) as rule (kind, workdays) where workdays is not null))
                        insert into deadline_rule (body_id, kind, workdays)
                        select $1, kind, workdays from unnest($2::text[], $3::int[]) as rule (kind, workdays)
                        where workdays is not null
                        on conflict (body_id, kind) do update set workdays = excluded.workdays""")
                .execute(Tuple.of(bodyId, new String[] {"material", "agenda", "remarks"}, new Integer[] {
                    rules.material(), rules.agenda(), rules.remarks()
                }))
                .mapEmpty();
    }
}
