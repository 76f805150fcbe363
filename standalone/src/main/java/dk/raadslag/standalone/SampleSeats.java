package dk.raadslag.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * The seats a new installation starts with: those of KKR and KD-Net Midtjylland, held by roles, not by invented people.
 * The demo users have theirs.
 */
record SampleSeats(String address, String secretariatToken) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KKR = "kkr-midtjylland";
    private static final String KD_NET = "kd-net-midtjylland";
    private static final String TERM = "2026-2029";
    /** Spread over the mayors, one after the other. */
    private static final String MAYORS_PARTIES = "AVCAVFBAVCOAVFAVØAC";

    private static final Map<String, String> PARTY_SEATS = Map.of(
            "Randers",
            "A",
            "Viborg",
            "V",
            "Aarhus",
            "Ø",
            "Horsens",
            "F",
            "Herning",
            "C",
            "Holstebro",
            "I",
            "Skive",
            "Å");
    /** Who of the demo users holds which seat; the chair is a mayor. */
    private static final Map<String, String> USERS = Map.of(
            "Medlem, Randers", "medlem",
            "Medlem, Viborg", "medlem-viborg",
            "Stedfortræder, Randers", "stedfortraeder",
            "Borgmester, Silkeborg", "formand",
            "Direktør, Randers", "direktoer",
            "Direktør, Viborg", "direktoer-viborg");

    /** Makes them unless there are some. @return how many */
    int load() {
        JsonNode kkr = Http.get(seats(KKR), secretariatToken);
        if (!kkr.path("seats").isEmpty()) {
            return 0;
        }
        int made = 0;
        for (JsonNode municipality : kkr.path("choices").path("municipalities")) {
            String place = municipality.get("name").asText();
            String party = MAYORS_PARTIES.substring(made, made + 1);
            made++;
            make(KKR, seat(municipality, "mayor", party), "Borgmester, " + place, "Viceborgmester, " + place);
        }
        for (JsonNode municipality : kkr.path("choices").path("municipalities")) {
            String place = municipality.get("name").asText();
            make(KD_NET, seat(municipality, "director", null), "Direktør, " + place, null);
            made++;
            if (PARTY_SEATS.containsKey(place)) {
                ObjectNode seat = seat(municipality, "party", PARTY_SEATS.get(place));
                make(KKR, seat, "Medlem, " + place, "Stedfortræder, " + place);
                made++;
            }
        }
        invite(KKR);
        invite(KD_NET);
        return made;
    }

    private void make(String bodyId, ObjectNode seat, String holder, String substitute) {
        seat.set("holder", whom(holder));
        if (substitute != null) {
            seat.set("substitute", whom(substitute));
        }
        Http.postJson(seats(bodyId), secretariatToken, seat);
    }

    /** Ties the demo users to their seats; Keycloak has them already. */
    private void invite(String bodyId) {
        for (JsonNode person : Http.get(seats(bodyId), secretariatToken).at("/choices/people")) {
            boolean isOfBody = person.get("name").asText().startsWith("Direktør") == bodyId.equals(KD_NET);
            if (!person.get("email").isNull() && isOfBody) {
                String people = address + "/api/bodies/" + bodyId + "/people/";
                Http.postJson(
                        people + person.get("id").asText() + "/invite", secretariatToken, JSON.createObjectNode());
            }
        }
    }

    private String seats(String bodyId) {
        return address + "/api/bodies/" + bodyId + "/seats";
    }

    private static ObjectNode seat(JsonNode municipality, String reason, String party) {
        return JSON.createObjectNode()
                .put("term", TERM)
                .put("municipality", municipality.get("code").asText())
                .put("reason", reason)
                .put("party", party);
    }

    private static ObjectNode whom(String name) {
        ObjectNode whom = JSON.createObjectNode().put("name", name);
        return USERS.containsKey(name) ? whom.put("email", USERS.get(name) + "@example.org") : whom;
    }
}
