package dk.raadslag.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The order in which a meeting takes its items; the browser reads the same table. */
class RunOrderTest {
    @TestFactory
    Stream<DynamicTest> theOrderIsThatOfTheTable() throws IOException {
        JsonArray table = new JsonArray(Buffer.buffer(
                RunOrderTest.class.getResourceAsStream("/order/run.json").readAllBytes()));
        return table.stream()
                .map(JsonObject.class::cast)
                .map(row -> DynamicTest.dynamicTest(
                        row.getString("why"), () -> assertThat(run(row).stream().map(Item::number))
                                .isEqualTo(row.getJsonArray("order").getList())));
    }

    private static List<Item> run(JsonObject row) {
        List<Item> items = row.getJsonArray("items").stream()
                .map(JsonArray.class::cast)
                .map(RunOrderTest::item)
                .toList();
        return RunOrder.of(LocalDate.of(2026, 12, 3).atTime(LocalTime.parse(row.getString("start"))), items);
    }

    private static Item item(JsonArray line) {
        String slot = line.getString(1);
        Plan plan =
                Plan.NONE.withSlot(slot == null ? null : LocalTime.parse(slot)).withMinutes(line.getInteger(2));
        return Item.fresh(line.getString(0), "Punkt").withPlan(plan);
    }
}
