package dk.raadslag.base;

import java.nio.charset.StandardCharsets;

/** A table for a spreadsheet: UTF-8 with its mark, semicolons as in Denmark, and no cell a formula. */
public final class Csv {
    private static final String FORMULA_BEGINS = "=+-@\t\r";

    private final StringBuilder out = new StringBuilder("\uFEFF");

    public Csv row(String... cells) {
        for (int i = 0; i < cells.length; i++) out.append(i == 0 ? "" : ";").append(cell(cells[i]));
        out.append("\r\n");
        return this;
    }

    public byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** An apostrophe in front keeps a spreadsheet from running what somebody wrote. */
    private static String cell(String words) {
        if (words == null || words.isEmpty()) return "";
        boolean formula = FORMULA_BEGINS.indexOf(words.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + words.replace("\"", "\"\"") + '"';
    }
}
