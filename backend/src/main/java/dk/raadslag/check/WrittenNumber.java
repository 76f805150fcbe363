package dk.raadslag.check;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A number as a text has it: "9.000", "144,5 mio.", "3000"; the parts of patterns, and what they are worth. */
final class WrittenNumber {
    /** In a pattern, one group: it begins and ends where the number does; a day or a section is none. */
    static final String NUMBER =
            "(?<![\\d.,/§-])(?<!§ )(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)(?![\\d/]|[.,:-]\\d|\\.\\s)";
    /** What may stand behind a number and makes it another: one group, or none. */
    static final String SCALE = "(?:\\s*(mio\\.|mia\\.|t\\.kr\\.|pct\\.|%|procent))?";

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final BigDecimal FIFTH = new BigDecimal("0.2");

    private WrittenNumber() {}

    static BigDecimal value(String number) {
        return new BigDecimal(number.replace(".", "").replace(',', '.'));
    }

    /** What a number with this scale is to be multiplied by. */
    static BigDecimal factor(String scale) {
        return switch (scale == null ? "" : scale) {
            case "mia." -> BigDecimal.TEN.pow(9);
            case "mio." -> BigDecimal.TEN.pow(6);
            case "t.kr." -> BigDecimal.TEN.pow(3);
            default -> BigDecimal.ONE;
        };
    }

    static boolean isShare(String scale) {
        return "pct.".equals(scale) || "%".equals(scale) || "procent".equals(scale);
    }

    /** Nobody writes a year with a point for the thousands. */
    static boolean maybeYear(String number) {
        return YEAR.matcher(number).matches();
    }

    /** As people write it: "9.249", "1,5". */
    static String written(BigDecimal value) {
        String[] parts = value.stripTrailingZeros().toPlainString().split("\\.");
        String whole = parts[0].replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ".");
        return parts.length == 1 ? whole : whole + "," + parts[1];
    }

    /** Apart, but by no more than a slip: what is far apart counts something else. */
    static boolean isSlip(BigDecimal said, BigDecimal counted) {
        BigDecimal apart = said.subtract(counted).abs();
        return apart.signum() != 0 && apart.compareTo(said.abs().multiply(FIFTH).max(BigDecimal.ONE)) <= 0;
    }
}
