package dk.raadslag.document.write.docx;

import dk.raadslag.document.model.Picture;
import dk.raadslag.document.write.office.LogoSize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;

/** Writes a logo, 18 mm high. */
final class Pictures {
    private static final int HEIGHT = 648_000;

    private Pictures() {}

    static void write(XWPFParagraph paragraph, Picture picture) {
        try {
            int width = LogoSize.width(picture, HEIGHT);
            PictureType type = picture.mediaType().equals("image/png") ? PictureType.PNG : PictureType.JPEG;
            XWPFPicture put = paragraph
                    .createRun()
                    .addPicture(new ByteArrayInputStream(picture.content()), type, "logo", width, HEIGHT);
            put.getCTPicture().getNvPicPr().getCNvPr().setDescr(picture.alt());
            paragraph
                    .getRuns()
                    .get(0)
                    .getCTR()
                    .getDrawingArray(0)
                    .getInlineArray(0)
                    .getDocPr()
                    .setDescr(picture.alt());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
