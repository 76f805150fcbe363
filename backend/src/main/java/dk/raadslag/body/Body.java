package dk.raadslag.body;

import dk.raadslag.model.HouseStyle;

/**
 * A contact council (KKR) or its directors' network (KD-Net).
 *
 * @param id also the name of its group in Keycloak, e.g. {@code kkr-midtjylland}
 * @param name e.g. "KKR Midtjylland"
 */
public record Body(String id, HouseStyle kind, String name) {
    public static boolean isKdNet(String bodyId) {
        return bodyId.startsWith("kd-net-");
    }

    /** The id of the other body of the same region: a region's KKR and KD-Net belong together. */
    public static String pairedId(String bodyId) {
        return bodyId.startsWith("kkr-")
                ? "kd-net-" + bodyId.substring("kkr-".length())
                : "kkr-" + bodyId.substring("kd-net-".length());
    }
}
