package dk.raadslag.document.source;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Files that somebody made in order to do harm, or that went wrong on their way. */
public final class Hostile {
    private interface Change {
        void to(PDDocument pdf) throws IOException;
    }

    private Hostile() {}

    public static byte[] withPassword(byte[] pdf) {
        return changed(pdf, file -> {
            file.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
        });
    }

    /** The first part of a file. */
    public static byte[] cut(byte[] file, double share) {
        byte[] part = new byte[(int) (file.length * share)];
        System.arraycopy(file, 0, part, 0, part.length);
        return part;
    }

    public static byte[] ofPages(int pages) {
        return changed(null, file -> {
            for (int i = 0; i < pages; i++) file.addPage(new PDPage());
        });
    }

    /** A page whose drawing unpacks to a single word of this many megabytes. */
    public static byte[] pdfBomb(int megabytes) {
        return changed(null, file -> {
            PDPage page = new PDPage();
            COSStream content = file.getDocument().createCOSStream();
            try (OutputStream out = content.createRawOutputStream()) {
                out.write(packed(megabytes));
            }
            content.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            page.getCOSObject().setItem(COSName.CONTENTS, content);
            file.addPage(page);
        });
    }

    private static byte[] packed(int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] letters = new byte[1 << 20];
        Arrays.fill(letters, (byte) 'a');
        try (OutputStream deflated = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
            deflated.write('(');
            for (int i = 0; i < megabytes; i++) deflated.write(letters);
        }
        return out.toByteArray();
    }

    /** The same pages without the names of their letters. */
    public static byte[] withoutLetters(byte[] pdf) {
        return changed(pdf, file -> {
            for (PDPage page : file.getPages())
                for (COSName name : page.getResources().getFontNames())
                    page.getResources().getFont(name).getCOSObject().removeItem(COSName.TO_UNICODE);
        });
    }

    /** The same pages, whose letters have the names of others. */
    public static byte[] withWrongLetters(byte[] pdf) {
        return changed(pdf, file -> {
            for (PDPage page : file.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    COSStream map =
                            page.getResources().getFont(name).getCOSObject().getCOSStream(COSName.TO_UNICODE);
                    String text = new String(map.createInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
                    try (OutputStream out = map.createOutputStream(COSName.FLATE_DECODE)) {
                        out.write(shifted(text).getBytes(StandardCharsets.ISO_8859_1));
                    }
                }
            }
        });
    }

    /** Every small letter of a map is called by the name of one five further on. */
    private static String shifted(String map) {
        StringBuilder out = new StringBuilder();
        for (String line : map.split("\n", -1)) {
            java.util.regex.Matcher one = java.util.regex.Pattern.compile(
                            "(<[0-9a-fA-F]+>.*)<00(6[1-9a-fA-F]|7[0-9aA])>(.*)")
                    .matcher(line);
            if (!one.matches()) {
                out.append(line).append('\n');
                continue;
            }
            int letter = Integer.parseInt(one.group(2), 16) - 'a';
            out.append(one.group(1))
                    .append(String.format("<00%02x>", 'a' + (letter + 5) % 26))
                    .append(one.group(3))
                    .append('\n');
        }
        return out.toString();
    }

    /** The same pages without tags. */
    public static byte[] withoutTags(byte[] pdf) {
        return changed(pdf, file -> {
            file.getDocumentCatalog().setStructureTreeRoot(null);
            file.getDocumentCatalog().setMarkInfo(null);
        });
    }

    /** A page that holds a picture of text. */
    public static byte[] picturesOnly() {
        return changed(null, Hostile::addPicture);
    }

    /** The same pages, and one more that is a picture. */
    public static byte[] withPicture(byte[] pdf) {
        return changed(pdf, Hostile::addPicture);
    }

    private static void addPicture(PDDocument file) throws IOException {
        PDPage page = new PDPage();
        file.addPage(page);
        BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        try (PDPageContentStream content = new PDPageContentStream(file, page)) {
            content.drawImage(LosslessFactory.createFromImage(file, image), 0, 0, 500, 700);
        }
    }

    private static byte[] changed(byte[] pdf, Change change) {
        try (PDDocument file = pdf == null ? new PDDocument() : Loader.loadPDF(pdf)) {
            change.to(file);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A DOCX with one of its parts changed. */
    public static byte[] docx(byte[] docx, String part, Function<String, String> change) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(part))
                    zip.write(change.apply(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                            .getBytes(StandardCharsets.UTF_8));
                else in.transferTo(zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A ZIP of any files. */
    public static byte[] zip(String... names) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("Hej".getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
