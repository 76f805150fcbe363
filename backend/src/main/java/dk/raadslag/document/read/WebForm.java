package dk.raadslag.document.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a copied web page as those of other documents: its lists, headings and torn lines undone. */
final class WebForm {
    private static final Pattern CASE_LABEL =
            Pattern.compile("(?iu)(?:sags?[ -]?(?:nr|nummer|id)|j(?:ournal)?\\.?\\s?(?:nr|nummer))\\.?:?");
    /** What an item is for, which is no heading of its decision. */
    private static final Pattern TYPE_LABEL =
            Pattern.compile("(?iu)(?:punkt|sags)type|sagsgang og sagstype|behandlingsform");

    private static final Pattern TYPE =
            Pattern.compile("(?iu)(?:beslutning|orientering|drøftelse|indstilling)s?(?:sag|punkt)?\\.?");
    private static final Pattern BULLET = Pattern.compile("[•·▪○-]\\s+(?=\\p{Lu})");

    private final List<SourceLine> lines;
    private final LineAccount account;

    private WebForm(List<SourceLine> lines, LineAccount account) {
        this.lines = new ArrayList<>(AdItems.titled(GluedLines.apart(lines)));
        this.account = account;
    }

    static List<SourceLine> of(List<SourceLine> lines, LineAccount account) {
        WebForm form = new WebForm(lines, account);
        form.countedOnes();
        form.headingsInPoints();
        form.headingsAlone();
        form.labelledNumbers();
        return form.lines;
    }

    /** "Sagsnr:" and nothing else. */
    static boolean isCaseLabel(String bare) {
        return CASE_LABEL.matcher(bare).matches();
    }

    /** "Sagsnr:" with the number on the next line; "Punkttype", and below it "Beslutning." */
    private void labelledNumbers() {
        List<SourceLine> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            String number = i + 1 < lines.size() ? lines.get(i + 1).bare() : "";
            boolean labels = isCaseLabel(line.bare())
                    && CaseLine.of(line.bare() + " " + number).isPresent();
            boolean types = TYPE_LABEL.matcher(line.bare()).matches()
                    && TYPE.matcher(number).matches();
            if (labels || types) account.sharesFate(lines.get(++i), line);
            joined.add(labels || types ? line.withText(line.bare() + (types ? ": " : " ") + number) : line);
        }
        lines.clear();
        lines.addAll(joined);
    }

    /** A list that was copied point by point begins again with each. */
    private void countedOnes() {
        List<Integer> ones = NumberedOnes.in(lines);
        for (int i = 0; i < ones.size(); i++) {
            String text = lines.get(ones.get(i)).text();
            write(ones.get(i), text.replaceFirst("1", String.valueOf(i + 1)));
        }
    }

    /** "• Indstilling" and "• Beslutning": a page may have its headings in a list. */
    private void headingsInPoints() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isWhole()) continue;
            String bare = lines.get(i).bare();
            Matcher bullet = BULLET.matcher(bare);
            boolean heading = bullet.lookingAt()
                    && FieldHeading.of(bare.substring(bullet.end()))
                            .filter(field -> field.rest().isEmpty())
                            .isPresent();
            if (heading) found.add(i);
        }
        if (found.size() < 2) return;
        for (int at : found) {
            String text = lines.get(at).text();
            write(at, BULLET.matcher(text).replaceFirst("  "));
        }
    }

    private void headingsAlone() {
        PageControls controls = new PageControls(lines);
        for (int i = 0; i < lines.size(); i++) {
            int at = i;
            controls.heading(lines.get(i)).ifPresent(heading -> write(at, heading));
        }
    }

    private void write(int at, String text) {
        lines.set(at, lines.get(at).withText(text));
    }
}
