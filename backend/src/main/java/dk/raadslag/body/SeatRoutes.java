package dk.raadslag.body;

import dk.raadslag.access.ChosenIdStore;
import dk.raadslag.access.Refusal;
import dk.raadslag.http.Api;
import dk.raadslag.http.ApiRequest;
import dk.raadslag.http.Created;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Bodies, their seats, and who is let in. */
final class SeatRoutes {
    private SeatRoutes() {}

    static void mount(Api api, SeatService seats, AccessService access) {
        api.on("listBodies", request -> seats.bodies().map(bodies -> Map.of("bodies", bodies)));
        api.on(
                "listSeats",
                request -> seats.list(
                        request.actor(),
                        request.word("bodyId"),
                        request.query("on").map(SeatRoutes::day).orElse(null)));
        api.on("createSeat", request -> seats.create(
                        request.actor(), request.word("bodyId"), newSeat(request.wishedId(), request.json()))
                .map(id -> new Created(Map.of("id", id))));
        api.on("setSeatHolder", request -> put(seats, request, Part.HOLDER));
        api.on("setSeatSubstitute", request -> put(seats, request, Part.SUBSTITUTE));
        api.on(
                "endSeat",
                request -> done(seats.end(
                        request.actor(),
                        request.id("seatId"),
                        day(request.json().getString("lastDay")))));
        api.on("getSeatHistory", request -> seats.history(request.actor(), request.id("seatId"))
                .map(history -> Map.of("history", history)));
        api.on(
                "invitePerson",
                request -> access.invite(request.actor(), request.word("bodyId"), request.id("personId")));
        api.on("admitExpert", request -> {
            JsonObject body = request.json();
            return access.admit(
                    request.actor(),
                    request.word("bodyId"),
                    Whom.checked(null, body.getString("name"), body.getString("email")));
        });
        api.on(
                "removePerson",
                request -> done(access.remove(request.actor(), request.word("bodyId"), request.id("personId"))));
    }

    private static Future<Map<String, Boolean>> put(SeatService seats, ApiRequest request, Part part) {
        JsonObject body = request.json();
        return done(seats.put(
                request.actor(),
                request.id("seatId"),
                part,
                whom(body.getJsonObject("person")),
                day(body.getString("from")),
                day(body.getString("to"))));
    }

    private static Future<Map<String, Boolean>> done(Future<Void> work) {
        return work.map(Map.of("done", true));
    }

    private static NewSeat newSeat(UUID wished, JsonObject body) {
        return new NewSeat(
                ChosenIdStore.orFresh(wished),
                body.getString("term"),
                body.getString("municipality"),
                body.getString("party"),
                Reason.of(body.getString("reason")),
                day(body.getString("from")),
                whom(body.getJsonObject("holder")),
                whom(body.getJsonObject("substitute")));
    }

    private static Whom whom(JsonObject person) {
        if (person == null) return null;
        UUID id = Optional.ofNullable(person.getString("id"))
                .map(UUID::fromString)
                .orElse(null);
        return Whom.checked(id, person.getString("name"), person.getString("email"));
    }

    /** A date of the contract's form that there may be; null for none. */
    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Refusal(400, "bad-date", "Den dato findes ikke.");
        }
    }
}
