package dk.raadslag.document.write.office;

import dk.raadslag.document.model.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** How large a logo is printed. */
public final class LogoSize {
    private LogoSize() {}

    /** How wide it is at this height, in the same unit. */
    public static int width(Picture logo, int height) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(logo.content()));
            return (int) ((long) height * image.getWidth() / image.getHeight());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
