package dk.raadslag.external;

import dk.raadslag.http.Api;
import dk.raadslag.http.Created;
import java.time.LocalDate;
import java.util.UUID;

/** The register of external bodies: {@code /api/external-bodies}. */
final class ExternalRoutes {
    private ExternalRoutes() {}

    private record Add(UUID id, String region, String name, String shortName, ExternalKind kind, String mail) {}

    private record Change(
            String name, String shortName, ExternalKind kind, String mail, LocalDate validTo, long version) {}

    static void mount(Api api, ExternalService external) {
        api.on(
                "listExternalBodies",
                request -> external.found(
                        request.actor(),
                        request.query("q").orElse(null),
                        request.query("region").orElse(null)));
        api.on("addExternalBody", Add.class, (request, body) -> external.add(
                        request.actor(),
                        body.id(),
                        body.region(),
                        described(body.name(), body.shortName(), body.kind(), body.mail()))
                .map(Created::new));
        api.on(
                "changeExternalBody",
                Change.class,
                (request, body) -> external.change(
                        request.actor(),
                        request.id("externalId"),
                        described(body.name(), body.shortName(), body.kind(), body.mail()),
                        body.validTo(),
                        body.version()));
    }

    private static ExternalService.Description described(
            String name, String shortName, ExternalKind kind, String mail) {
        String address = mail == null || mail.isBlank() ? null : mail.strip();
        return new ExternalService.Description(name.strip(), shortName.strip(), kind, address);
    }
}
