package dk.raadslag.document;

import dk.raadslag.access.Refusal;
import dk.raadslag.document.layout.Looks.Logo;
import dk.raadslag.protocol.Code;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A logo is a PNG or a JPEG of a size that a page can carry; what it says it is, it must be. */
final class LogoCheck {
    private static final int MOST_BYTES = 200_000;
    private static final int MOST_PIXELS = 2_000;

    private LogoCheck() {}

    /** Fails with {@code bad-logo}. */
    static void demand(Logo logo) {
        try {
            byte[] bytes = logo.bytes();
            if (bytes.length > MOST_BYTES) throw new Refusal(Code.BAD_LOGO);
            String format = logo.mediaType().equals("image/png") ? "png" : "jpeg";
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
            ImageReader reader = readers.next();
            try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
                reader.setInput(in, true, true);
                // The size is read from the head: a bomb is never unpacked.
                if (reader.getWidth(0) > MOST_PIXELS || reader.getHeight(0) > MOST_PIXELS)
                    throw new Refusal(Code.BAD_LOGO);
                reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Refusal(Code.BAD_LOGO);
        }
    }
}
