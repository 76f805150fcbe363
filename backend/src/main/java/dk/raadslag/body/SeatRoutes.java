package dk.raadslag.body;

import dk.raadslag.access.ChosenIdStore;
import dk.raadslag.http.Api;
import dk.raadslag.http.Created;
import dk.raadslag.http.Done;
import dk.raadslag.model.HouseStyle;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Bodies, their seats, and who is let in. */
final class SeatRoutes {
    private SeatRoutes() {}

    private record CreateSeat(
            UUID id,
            String term,
            String municipality,
            String party,
            Reason reason,
            LocalDate from,
            Whom holder,
            Whom substitute) {
        NewSeat seat() {
            return new NewSeat(
                    ChosenIdStore.orFresh(id),
                    term,
                    municipality,
                    party,
                    reason,
                    from,
                    checked(holder),
                    checked(substitute));
        }
    }

    /** @param person null when nobody sits there any more */
    private record SetPart(Whom person, LocalDate from, LocalDate to) {}

    private record EndSeat(LocalDate lastDay) {}

    private record Expert(String name, String email) {}

    private record NewBody(String name, HouseStyle kind) {}

    static void mountBodies(Api api, NewBodyService bodies) {
        api.on("createBody", NewBody.class, (request, body) -> bodies.create(request.actor(), body.kind(), body.name())
                .map(Created::new));
    }

    static void mountSearch(Api api, PersonSearch search) {
        api.on(
                "searchPeople",
                request -> search.page(
                        request.actor(),
                        request.query("q").orElse(""),
                        request.query("body").orElse(null)));
    }

    static void mount(Api api, SeatService seats, AccessService access) {
        api.on("listBodies", request -> seats.bodies().map(bodies -> Map.of("bodies", bodies)));
        api.on(
                "listSeats",
                request -> seats.list(
                        request.actor(),
                        request.word("bodyId"),
                        request.day("on").orElse(null)));
        api.on("createSeat", CreateSeat.class, (request, body) -> seats.create(
                        request.actor(), request.word("bodyId"), body.seat())
                .map(id -> new Created(Map.of("id", id))));
        put(api, "setSeatHolder", seats, Part.HOLDER);
        put(api, "setSeatSubstitute", seats, Part.SUBSTITUTE);
        api.on("endSeat", EndSeat.class, (request, body) -> seats.end(
                        request.actor(), request.id("seatId"), body.lastDay())
                .map(Done.NOW));
        api.on("getSeatHistory", request -> seats.history(request.actor(), request.id("seatId"))
                .map(history -> Map.of("history", history)));
        api.on(
                "invitePerson",
                request -> access.invite(request.actor(), request.word("bodyId"), request.id("personId")));
        api.on(
                "admitExpert",
                Expert.class,
                (request, body) -> access.admit(
                        request.actor(), request.word("bodyId"), Whom.checked(null, body.name(), body.email())));
        api.on("removePerson", request -> access.remove(request.actor(), request.word("bodyId"), request.id("personId"))
                .map(Done.NOW));
    }

    private static void put(Api api, String operation, SeatService seats, Part part) {
        api.on(operation, SetPart.class, (request, body) -> seats.put(
                        request.actor(), request.id("seatId"), part, checked(body.person()), body.from(), body.to())
                .map(Done.NOW));
    }

    private static Whom checked(Whom person) {
        return person == null ? null : Whom.checked(person.id(), person.name(), person.email());
    }
}
