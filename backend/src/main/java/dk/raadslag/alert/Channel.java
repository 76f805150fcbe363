package dk.raadslag.alert;

/** A way in which people are told beside the bell: which column marks what was told, which table has their wishes. */
enum Channel {
    MAIL("letter_at", "alert_mailing", "mailing"),
    PUSH("push_at", "alert_pushing", "pushing");

    private final String mark;
    private final String table;
    private final String wish;

    Channel(String mark, String table, String wish) {
        this.mark = mark;
        this.table = table;
        this.wish = wish;
    }

    /** The column of {@code alert}: null while something may be due. */
    String mark() {
        return mark;
    }

    /** Has a row for each person and interest of whom a wish is known. */
    String table() {
        return table;
    }

    /** The column of that table. */
    String wish() {
        return wish;
    }
}
