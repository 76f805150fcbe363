package dk.raadslag.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Api;
import dk.raadslag.Api.Answer;
import io.vertx.core.json.JsonObject;
import java.util.UUID;

/** The steps of {@link Play} that are about an inquiry on its item; the member's municipality is asked. */
final class Asks {
    private final Api api;
    private final String item;
    /** The newest; one that there is not before anybody asked. */
    private String inquiry = Scene.random();

    Asks(Api api, String item) {
        this.api = api;
        this.item = item;
    }

    /** Whether this was a step about an inquiry. */
    boolean step(String step, String words) {
        switch (step) {
            case "ask" -> ask("at_once", words);
            case "ask and hold back" -> ask("after_deadline", words);
            case "answer the inquiry" ->
                did(api.post(
                        "medlem",
                        ofInquiry("answers"),
                        Questions.answer(api).put("choice", "given-reserved").put("words", words)));
            case "extend" ->
                did(api.put(
                        "sekretariat",
                        ofInquiry("last-day"),
                        new JsonObject()
                                .put("lastDay", "2098-01-01")
                                .put("why", words)
                                .put("soon", false)));
            case "its last day passes" ->
                MatrixTest.SERVER.sql(
                        "update inquiry set last_day = current_date - 2 where id = ?", UUID.fromString(inquiry));
            case "close the inquiry" -> did(api.post("sekretariat", ofInquiry("close"), new JsonObject()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void ask(String visible, String question) {
        inquiry = Scene.random();
        JsonObject asking = Questions.asking(api)
                .put("id", inquiry)
                .put("question", question)
                .put("visible", visible);
        did(api.post("sekretariat", "/api/items/" + item + "/inquiries", asking));
    }

    String inquiry() {
        return inquiry;
    }

    private String ofInquiry(String path) {
        return "/api/inquiries/" + inquiry + "/" + path;
    }

    private static void did(Answer answer) {
        assertThat(answer.status()).as(answer.body().encode()).isIn(200, 201);
    }
}
