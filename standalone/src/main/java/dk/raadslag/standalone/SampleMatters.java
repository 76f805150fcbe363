package dk.raadslag.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The matters of a new installation: one that was in both bodies and elsewhere, with a hearing that is overdue; and one
 * that is far ahead.
 *
 * @param today what is to come is counted from it
 */
record SampleMatters(String address, String token, LocalDate today) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KKR = "kkr-midtjylland";

    /** Makes them of the sample meetings; to be called when these were loaded. @return how many */
    int load() {
        List<Place> items = items("Fælles rekruttering af skolelærere");
        if (items.isEmpty()) {
            return 0;
        }
        String teachers = open("Fælles rekruttering af skolelærere");
        items.forEach(place -> link(place.itemId(), teachers));
        LocalDate first =
                items.stream().map(Place::day).min(LocalDate::compareTo).orElseThrow();
        String dassos = external("DASSOS");
        if (dassos != null) {
            station(
                    teachers,
                    "external",
                    dassos,
                    first.minusDays(10),
                    words("Behovet for lærere i specialundervisningen")
                            .put("happened", first.minusDays(10).toString())
                            .put("decision", "DASSOS anbefaler, at specialundervisningen kommer med i kampagnen."));
        }
        station(teachers, "councils", null, today.minusDays(14), words("Byrådene høres om fordelingen af udgifterne"));
        station(teachers, "announcement", null, today.plusDays(60), words("Kampagnen begynder"));

        String river = open("Fælles indsats mod oversvømmelser");
        items("Fælles indsats mod oversvømmelser langs Gudenåen").forEach(place -> link(place.itemId(), river));
        station(river, "councils", null, today.plusDays(120), words("Byrådene godkender planen"));
        return 2;
    }

    private record Place(String itemId, LocalDate day) {}

    private List<Place> items(String title) {
        List<Place> found = new ArrayList<>();
        for (JsonNode one : Http.get(address + "/api/meetings", token).path("meetings")) {
            JsonNode meeting =
                    Http.get(address + "/api/meetings/" + one.path("id").asText(), token);
            for (JsonNode section : meeting.path("sections")) {
                for (JsonNode item : section.path("items")) {
                    if (item.path("title").asText().startsWith(title)) {
                        String day = meeting.path("start").asText().substring(0, 10);
                        found.add(new Place(item.path("id").asText(), LocalDate.parse(day)));
                    }
                }
            }
        }
        return found;
    }

    private String external(String shortName) {
        JsonNode found = Http.get(address + "/api/external-bodies?region=midtjylland&q=" + shortName, token);
        return found.path("bodies").path(0).path("id").asText(null);
    }

    private String open(String title) {
        ObjectNode matter = JSON.createObjectNode()
                .put("title", title)
                .putNull("caseNumber")
                .put("closed", false);
        return Http.postJson(address + "/api/bodies/" + KKR + "/matters", token, matter)
                .path("id")
                .asText();
    }

    private void link(String itemId, String matterId) {
        Http.put(
                address + "/api/items/" + itemId + "/matter",
                token,
                JSON.createObjectNode().put("matterId", matterId));
    }

    private static ObjectNode words(String title) {
        return JSON.createObjectNode()
                .put("title", title)
                .putNull("note")
                .putNull("happened")
                .putNull("decision")
                .putNull("link")
                .put("closed", false)
                .put("internal", false);
    }

    private void station(String matter, String kind, String external, LocalDate day, ObjectNode words) {
        ObjectNode station = JSON.createObjectNode().put("kind", kind).put("externalId", external);
        station.putObject("planned").put("day", day.toString());
        station.set("station", words);
        Http.postJson(address + "/api/matters/" + matter + "/stations", token, station);
    }
}
