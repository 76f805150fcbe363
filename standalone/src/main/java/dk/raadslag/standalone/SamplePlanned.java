package dk.raadslag.standalone;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/**
 * What the long-term agenda of a new installation begins with.
 *
 * @param today whose next year the times are in
 */
record SamplePlanned(String address, String secretariatToken, LocalDate today) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KKR = "kkr-midtjylland";
    private static final String KD_NET = "kd-net-midtjylland";

    /** Makes them; to be called where there were no meetings before. @return how many */
    int load() {
        int year = today.getYear() + 1;
        plan(KKR, "Fælles indkøb af elbusser", "Trafikselskabet sender et notat i januar", "next", KKR, false);
        plan(KD_NET, "Rekruttering af sygeplejersker", null, "quarter", year + "-1", false);
        plan(
                KKR,
                "Evaluering af samarbejdet om cykelstier",
                "Sekretariatet skriver et oplæg",
                "season",
                year + "-spring",
                false);
        plan(KKR, "Køb af areal til en fælles genbrugsplads", null, "quarter", year + "-2", true);
        plan(KKR, "Ny aftale om vagtordninger", null, "half", year + "-2", false);
        return 5;
    }

    private void plan(String bodyId, String title, String note, String kind, String value, boolean closed) {
        ObjectNode plan = JSON.createObjectNode()
                .put("title", title)
                .put("note", note)
                .put("closed", closed)
                .put("internal", false);
        plan.putObject("planned").put(kind, value);
        Http.postJson(address + "/api/bodies/" + bodyId + "/planned", secretariatToken, plan);
    }
}
