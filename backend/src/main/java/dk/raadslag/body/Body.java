package dk.raadslag.body;

import dk.raadslag.model.HouseStyle;
import java.util.List;
import java.util.stream.Stream;

/**
 * A contact council (KKR) or its directors' network (KD-Net).
 *
 * @param id also the name of its group in Keycloak, e.g. {@code kkr-midtjylland}
 * @param name e.g. "KKR Midtjylland"
 * @param region e.g. {@code midtjylland}
 * @param pair the id of the other body of the region, null when it has none
 */
public record Body(String id, HouseStyle kind, String name, String region, String pair) {
    /** The directors are its members. */
    public boolean hasDirectors() {
        return kind == HouseStyle.KD_NET;
    }

    /** The ids of the body and of its pair. */
    public List<String> withPair() {
        return Stream.of(id, pair).filter(one -> one != null).toList();
    }
}
