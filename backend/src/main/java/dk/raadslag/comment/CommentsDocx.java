package dk.raadslag.comment;

import dk.raadslag.document.print.CommentsPdf.Paragraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Comments as a document for Word: the smallest that Office Open XML (ECMA-376) allows. */
final class CommentsDocx {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String TYPES = XML
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType="
            + "\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONS = XML
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Target=\"word/document.xml\" Type="
            + "\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/></Relationships>";

    private CommentsDocx() {}

    static byte[] of(String title, List<Paragraph> paragraphs) {
        StringBuilder body = new StringBuilder(XML)
                .append(
                        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        paragraph(body, new Paragraph(title, true), 32);
        paragraphs.forEach(paragraph -> paragraph(body, paragraph, 24));
        body.append("</w:body></w:document>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", RELATIONS);
            put(zip, "word/document.xml", body.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void paragraph(StringBuilder body, Paragraph paragraph, int headingSize) {
        for (String line : paragraph.words().split("\n", -1)) {
            body.append("<w:p><w:r>");
            if (paragraph.heading()) body.append("<w:rPr><w:b/><w:sz w:val=\"" + headingSize + "\"/></w:rPr>");
            body.append("<w:t xml:space=\"preserve\">").append(escaped(line)).append("</w:t></w:r></w:p>");
        }
    }

    /** Without what no XML can carry. */
    private static String escaped(String words) {
        StringBuilder out = new StringBuilder();
        words.codePoints().forEach(c -> {
            if (c == '<') out.append("&lt;");
            else if (c == '>') out.append("&gt;");
            else if (c == '&') out.append("&amp;");
            else if (c == '\t' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c >= 0x10000)
                out.appendCodePoint(c);
        });
        return out.toString();
    }
}
