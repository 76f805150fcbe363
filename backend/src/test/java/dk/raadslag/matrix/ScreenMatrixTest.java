package dk.raadslag.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api.Answer;
import dk.raadslag.CourseTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a screen that was let into a meeting holds opens beside its socket: nothing, whichever operation is asked. */
class ScreenMatrixTest extends CourseTest {
    @Test
    void noOperationOfTheContractTakesItsSecretForALogin() {
        Screens.Asking screen = Screens.asking(api);
        did(api.post("sekretariat", "/api/meetings/" + id + "/screens", new JsonObject().put("code", screen.code())));
        Map<String, String> wrong = new TreeMap<>();
        for (Operation operation : Operation.all()) {
            String path = operation
                    .path()
                    .replace("{meetingId}", id)
                    .replaceAll("[{][a-zA-Z]*Id[}]", UUID.randomUUID().toString())
                    .replaceAll("[{][a-zA-Z]*[}]", "1");
            for (String token : List.of(screen.token(), screen.secret())) {
                Answer answer = api.sendWithToken(token, path, operation.method(), null, null);
                if (!"bad-token".equals(answer.code())) wrong.put(operation.id(), answer.status() + " to " + token);
            }
        }
        assertThat(wrong).isEmpty();
    }
}
