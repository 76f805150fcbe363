package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How many statements planning ahead asks of PostgreSQL, {@code begin} and {@code commit} included. */
class AheadStatementsTest extends StatementsCase {
    @Test
    void theLongTermAgendaNeedsTheSameStatementsForAnyNumberOfPlannedItems() {
        String first = planned();
        assertAtMost(4, () -> counted.get("sekretariat", "/api/planned?region=midtjylland"));
        for (int i = 0; i < 9; i++) planned();
        assertAtMost(4, () -> counted.get("sekretariat", "/api/planned?region=midtjylland"));
        JsonObject autumn = new JsonObject().put("season", "2090-autumn");
        JsonObject moved = new JsonObject().put("planned", autumn).put("version", 1);
        assertAtMost(5, () -> counted.put("sekretariat", "/api/planned/" + first + "/date", moved));
    }

    @Test
    void mattersNeedTheSameStatementsForAnyNumberOfThem() {
        String first = Stream.generate(this::matter).limit(9).reduce("", (one, next) -> next);
        did(api.put("sekretariat", itemPath("2.1") + "/matter", new JsonObject().put("matterId", first)));
        assertAtMost(7, () -> counted.get("sekretariat", "/api/matters?region=midtjylland"));
        assertAtMost(7, () -> counted.get("sekretariat", "/api/matters/" + first));
    }

    private String matter() {
        JsonObject named = new JsonObject().put("title", "Cykelstier").putNull("caseNumber");
        Answer made = api.post("sekretariat", "/api/bodies/kkr-midtjylland/matters", named.put("closed", false));
        return made.body().getString("id");
    }

    private String planned() {
        JsonObject plan = new JsonObject()
                .put("id", UUID.randomUUID().toString())
                .put("title", "Cykelstier")
                .put("planned", new JsonObject().put("season", "2090-spring"))
                .put("closed", false)
                .put("internal", false);
        assertThat(api.post("sekretariat", "/api/bodies/kkr-midtjylland/planned", plan)
                        .status())
                .isEqualTo(201);
        return plan.getString("id");
    }
}
