package dk.raadslag.document.source.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Counts the points of lists, and headings with numbers, as Word does. */
final class Numbers {
    private static final int LEVELS = 9;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    /**
     * What stands before a paragraph.
     *
     * @param sign as it is printed; "-" for any bullet
     * @param number of a point that is counted with figures alone, 0 for any other
     */
    record Sign(String sign, int level, int number) {}

    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> kinds = new HashMap<>();
    private final Map<String, int[]> counted = new HashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final Styles styles;

    /** @param root of the part, or null */
    Numbers(Element root, Styles styles) {
        this.styles = styles;
        for (Element kind : Xml.children(root, "abstractNum")) kinds.put(Xml.attribute(kind, "abstractNumId"), kind);
        for (Element list : Xml.children(root, "num")) lists.put(Xml.attribute(list, "numId"), list);
    }

    /** The sign of a paragraph, which is counted by asking; null when it is in no list. */
    Sign next(Element paragraph, String style) {
        Element own = Xml.child(paragraph, "pPr", "numPr");
        Element ofStyle = styles.numbering(style);
        String id = Xml.value(Xml.child(own, "numId"));
        if (id == null) id = Xml.value(Xml.child(ofStyle, "numId"));
        Element list = lists.get(id);
        if (list == null || "0".equals(id)) return null;
        String kindId = Xml.value(Xml.child(list, "abstractNumId"));
        Element kind = kinds.get(kindId);
        if (kind == null) return null;
        int level = Xml.number(Xml.child(own, "ilvl"), -1);
        if (level < 0) level = own == null || Xml.child(own, "numId") == null ? levelOf(kind, style, ofStyle) : 0;
        level = Math.max(0, Math.min(LEVELS - 1, level));
        Element settings = level(kind, list, level);
        String format = format(settings);
        if (format.equals("none")) return null;
        if (format.equals("bullet")) return new Sign("-", level, 0);
        int[] counts = count(id, kindId, kind, list, level);
        String text = Xml.value(Xml.child(settings, "lvlText"));
        String sign = text == null ? "" : filled(text, counts, kind, list);
        if (sign.isBlank()) return null;
        boolean plain = format.startsWith("decimal") && text.matches("\\W?%\\d\\W?");
        return new Sign(sign.strip(), level, plain ? counts[level] : 0);
    }

    /** A style's level is the one that names the style. */
    private static int levelOf(Element kind, String style, Element ofStyle) {
        for (Element level : Xml.children(kind, "lvl")) {
            boolean named = style != null && style.equals(Xml.value(Xml.child(level, "pStyle")));
            String at = Xml.attribute(level, "ilvl");
            if (named && at != null && at.matches("\\d")) return Integer.parseInt(at);
        }
        return Xml.number(Xml.child(ofStyle, "ilvl"), 0);
    }

    private int[] count(String id, String kindId, Element kind, Element list, int level) {
        int[] counts = counted.computeIfAbsent(kindId, key -> new int[LEVELS]);
        for (int i = 0; i < LEVELS; i++) {
            Element override = override(list, i);
            Element start = Xml.child(override, "startOverride");
            if (start != null && begun.add(id + "|" + i)) counts[i] = Xml.number(start, 1) - 1;
        }
        for (int i = 0; i < level; i++) if (counts[i] == 0) counts[i] = start(kind, list, i);
        counts[level] = counts[level] == 0 ? start(kind, list, level) : counts[level] + 1;
        for (int i = level + 1; i < LEVELS; i++) counts[i] = 0;
        return counts;
    }

    private static int start(Element kind, Element list, int level) {
        return Math.max(1, Xml.number(Xml.child(level(kind, list, level), "start"), 1));
    }

    private static Element override(Element list, int level) {
        for (Element override : Xml.children(list, "lvlOverride"))
            if (String.valueOf(level).equals(Xml.attribute(override, "ilvl"))) return override;
        return null;
    }

    private static Element level(Element kind, Element list, int level) {
        Element own = Xml.child(override(list, level), "lvl");
        if (own != null) return own;
        for (Element one : Xml.children(kind, "lvl"))
            if (String.valueOf(level).equals(Xml.attribute(one, "ilvl"))) return one;
        return null;
    }

    private static String format(Element settings) {
        String format = Xml.value(Xml.child(settings, "numFmt"));
        return format == null ? "decimal" : format;
    }

    private static String filled(String text, int[] counts, Element kind, Element list) {
        Matcher place = PLACE.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (place.find()) {
            int level = place.group(1).charAt(0) - '1';
            String number = written(counts[level], format(level(kind, list, level)));
            place.appendReplacement(filled, Matcher.quoteReplacement(number));
        }
        return place.appendTail(filled).toString();
    }

    private static String written(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> letter(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            default -> String.valueOf(number);
        };
    }

    private static String letter(int number) {
        int at = Math.max(1, number) - 1;
        return String.valueOf((char) ('A' + at % 26)).repeat(Math.min(5, at / 26 + 1));
    }

    private static String roman(int number) {
        int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder roman = new StringBuilder();
        int left = Math.min(number, 399);
        for (int i = 0; i < values.length; i++) for (; left >= values[i]; left -= values[i]) roman.append(signs[i]);
        return roman.toString();
    }
}
