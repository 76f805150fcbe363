package dk.raadslag.document.write.docx;

import dk.raadslag.document.model.AttachmentMark;
import dk.raadslag.document.model.Inline;
import dk.raadslag.document.model.Mark;
import dk.raadslag.document.model.Run;
import dk.raadslag.document.model.Signs;
import java.util.List;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

/** Writes the runs of one paragraph. */
final class Runs {
    /** From the edge of the margin where marks stand to the text, in twips. */
    private static final int MARGIN = 680;

    private Runs() {}

    static void write(XWPFParagraph paragraph, List<Inline> words) {
        for (Inline inline : words) write(paragraph, inline, " ");
    }

    /** What stands in the line of a heading and is no part of it. */
    static void writeAside(XWPFParagraph heading, List<Inline> words) {
        int before = heading.getRuns().size();
        write(heading, words);
        heading.getRuns().subList(before, heading.getRuns().size()).forEach(run -> run.setStyle("Vedsiden"));
    }

    /** The same, where a mark at the beginning hangs in the margin. */
    static void writeWithMargin(XWPFParagraph paragraph, List<Inline> words) {
        int marks = 0;
        while (marks < words.size() && words.get(marks) instanceof AttachmentMark) marks++;
        if (marks > 0) paragraph.setIndentationHanging(MARGIN + Math.max(0, paragraph.getIndentationLeft()));
        for (int at = 0; at < words.size(); at++) write(paragraph, words.get(at), at == marks - 1 ? "\t" : " ");
    }

    private static void write(XWPFParagraph paragraph, Inline inline, String afterMark) {
        if (inline instanceof Run run) write(paragraph, run);
        else text(paragraph.createRun(), inline.text() + afterMark);
    }

    private static void write(XWPFParagraph paragraph, Run words) {
        if (words.text().isEmpty()) return;
        XWPFRun run = words.link() == null ? paragraph.createRun() : linked(paragraph, words);
        mark(run, words);
        text(run, words.text());
    }

    private static XWPFRun linked(XWPFParagraph paragraph, Run words) {
        XWPFRun run;
        if (words.link().anchor() == null) {
            XWPFHyperlinkRun linked = paragraph.createHyperlinkRun(words.link().address());
            linked.getCTHyperlink().setTooltip(Signs.clean(words.link().title()));
            linked.setStyle("Hyperlink");
            run = linked;
        } else {
            // Within the document it looks like any words, as on paper.
            run = within(paragraph, words.link().anchor());
        }
        return run;
    }

    /** A run that leads to a heading of the same document. */
    static XWPFRun within(XWPFParagraph paragraph, String anchor) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(anchor);
        return new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
    }

    private static void mark(XWPFRun run, Run words) {
        if (words.marks().contains(Mark.BOLD)) run.setBold(true);
        if (words.marks().contains(Mark.ITALIC)) run.setItalic(true);
        if (words.marks().contains(Mark.UNDERLINE)) run.setUnderline(UnderlinePatterns.SINGLE);
        if (words.marks().contains(Mark.REMOVED)) {
            run.setStrikeThrough(true);
            run.setColor("A01C1C");
        }
        if (words.marks().contains(Mark.INSERTED)) {
            run.setUnderline(UnderlinePatterns.SINGLE);
            run.setColor("14602C");
        }
    }

    /** A line break of the words breaks the line, a tab is one. */
    private static void text(XWPFRun run, String words) {
        boolean tab = words.endsWith("\t");
        String[] lines = Signs.clean(tab ? words.substring(0, words.length() - 1) : words)
                .split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) run.addBreak();
            if (!lines[i].isEmpty()) run.setText(lines[i]);
        }
        if (tab) run.addTab();
    }
}
