package dk.raadslag.comment;

import dk.raadslag.document.layout.CommentsDocument.Kind;
import dk.raadslag.document.layout.CommentsDocument.Paragraph;
import dk.raadslag.words.WordDifference;
import dk.raadslag.words.WordDifference.Part;
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
        paragraph(body, new Paragraph(Kind.HEADING, false, List.of(new Part(title, WordDifference.Kind.SAME))), 0);
        paragraphs.forEach(paragraph -> paragraph(body, paragraph, 1));
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

    /** @param level of a heading, from 0 */
    private static void paragraph(StringBuilder body, Paragraph paragraph, int level) {
        body.append("<w:p><w:pPr>");
        if (paragraph.answer()) body.append("<w:ind w:left=\"567\"/>");
        if (paragraph.kind() == Kind.HEADING) body.append("<w:outlineLvl w:val=\"" + level + "\"/>");
        body.append("</w:pPr>");
        for (Part part : paragraph.parts()) run(body, part, looks(paragraph.kind(), level) + looks(part.kind()));
        body.append("</w:p>");
    }

    private static void run(StringBuilder body, Part part, String looks) {
        body.append("<w:r><w:rPr>").append(looks).append("</w:rPr>");
        String[] lines = part.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) body.append("<w:br/>");
            body.append("<w:t xml:space=\"preserve\">")
                    .append(escaped(lines[i]))
                    .append("</w:t>");
        }
        body.append("</w:r>");
    }

    private static String looks(Kind kind, int level) {
        return switch (kind) {
            case HEADING -> "<w:b/><w:sz w:val=\"" + (level == 0 ? 32 : 26) + "\"/>";
            case BY -> "<w:b/>";
            case QUOTE -> "<w:i/>";
            case WORDS -> "";
        };
    }

    private static String looks(WordDifference.Kind kind) {
        return switch (kind) {
            case SAME -> "";
            case REMOVED -> "<w:strike/><w:color w:val=\"A01C1C\"/>";
            case INSERTED -> "<w:color w:val=\"14602C\"/><w:u w:val=\"single\"/>";
        };
    }

    /** Without characters that no XML can carry. */
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
