package dk.raadslag.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/**
 * Addresses of the councils of the demo's region, so that decisions can be sent to them: the demo's letters go nowhere
 * but to its letter box. Two have none, so that one sees how that looks.
 */
record SampleAddresses(String address, String secretariatToken) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WITHOUT = "Samsø|Norddjurs";

    /** Gives each its address unless any has one. */
    void load() {
        JsonNode bodies = Http.get(address + "/api/external-bodies?region=midtjylland", secretariatToken)
                .get("bodies");
        for (JsonNode body : bodies) if (!body.get("mail").isNull()) return;
        for (JsonNode body : bodies)
            if (!body.get("municipality").isNull()
                    && !body.get("shortName").asText().matches(WITHOUT)) give(body);
    }

    private void give(JsonNode body) {
        String name = body.get("shortName")
                .asText()
                .toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replaceAll("[^a-z]+", "-");
        ObjectNode change = JSON.createObjectNode().put("mail", name + "@example.org");
        for (String kept : new String[] {"name", "shortName", "kind", "validTo", "version"})
            change.set(kept, body.get(kept));
        Http.put(address + "/api/external-bodies/" + body.get("id").asText(), secretariatToken, change);
    }
}
