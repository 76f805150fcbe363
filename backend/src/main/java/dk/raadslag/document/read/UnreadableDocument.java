package dk.raadslag.document.read;

/** The file cannot become a meeting; the message says why in one Danish sentence, for the person who chose it. */
public final class UnreadableDocument extends RuntimeException {
    /** {@code import-empty}, {@code import-too-large}, {@code import-binary} or {@code import-not-an-agenda}. */
    private final String code;

    private UnreadableDocument(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }

    static UnreadableDocument empty() {
        return new UnreadableDocument("import-empty", "Filen er tom.");
    }

    static UnreadableDocument tooLarge() {
        return new UnreadableDocument("import-too-large", "Filen er for stor; en dagsorden må højst fylde 5 MB.");
    }

    static UnreadableDocument binary() {
        return new UnreadableDocument(
                "import-binary", "Filen er ikke ren tekst; gem dokumentet som tekst (UTF-8), og prøv igen.");
    }

    static UnreadableDocument notAnAgenda() {
        return new UnreadableDocument(
                "import-not-an-agenda",
                "Filen ligner ikke en dagsorden eller et referat; der blev ikke fundet et eneste punkt.");
    }
}
