package dk.raadslag.document.layout;

import dk.raadslag.document.model.Block;
import dk.raadslag.document.model.Paragraph;
import dk.raadslag.document.model.Part;
import dk.raadslag.document.model.Picture;
import dk.raadslag.document.model.Role;
import java.util.Base64;
import java.util.List;

/**
 * What a body has decided of the looks of its documents; what is null or empty is as the house has it.
 *
 * @param colour of headings and lines, as "004d71"
 * @param mission what stands on the cover below "Mission"
 * @param vision below "Vision"
 * @param contact lines at the end of the cover, such as an address
 * @param logo at the top of the first page, or null
 */
public record Looks(String colour, String mission, String vision, List<String> contact, Logo logo) {
    /** As the house has it. */
    public static final Looks NONE = new Looks(null, null, null, List.of(), null);

    public Looks {
        contact = contact == null ? List.of() : List.copyOf(contact);
    }

    /** The logo as a block; none where there is none. */
    List<Block> pictures() {
        return logo == null ? List.of() : List.of(new Picture(logo.alt(), logo.mediaType(), logo.bytes()));
    }

    /** The contact lines as a block; none where there are none. */
    List<Block> lines() {
        if (contact.isEmpty()) return List.of();
        return List.of(new Part(
                Role.CONTACT,
                contact.stream()
                        .<Block>map(line -> Paragraph.of(Role.PLAIN, line))
                        .toList()));
    }

    /**
     * A picture.
     *
     * @param mediaType PNG or JPEG
     * @param alt what it shows, said to those who do not see it
     * @param data its bytes in base64
     */
    public record Logo(String mediaType, String alt, String data) {
        public byte[] bytes() {
            return Base64.getDecoder().decode(data);
        }
    }
}
