package dk.raadslag.attachment.check;

/** A file that is not accepted, with a stable code for programs and a Danish sentence for people. */
public final class Rejected extends RuntimeException {
    private final String code;

    private Rejected(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }

    static Rejected empty() {
        return new Rejected("file-empty", "Filen er tom.");
    }

    static Rejected unknownType() {
        return new Rejected(
                "file-type-unknown",
                "Filen er hverken PDF, Word, Excel, PowerPoint eller et billede (PNG, JPEG, GIF, WebP).");
    }

    static Rejected mismatch(String extension, FileKind really) {
        return new Rejected(
                "file-type-mismatch",
                "Filen hedder ." + extension + ", men indholdet er "
                        + really.extension().toUpperCase(java.util.Locale.ROOT)
                        + ". Gem den i den rigtige type, og prøv igen.");
    }

    static Rejected macros() {
        return new Rejected("file-macros", "Filen indeholder makroer. Gem den uden makroer, og prøv igen.");
    }

    static Rejected encrypted() {
        return new Rejected(
                "file-encrypted",
                "Filen er beskyttet med adgangskode eller gemt i et gammelt Office-format. Gem den som .docx, .xlsx eller"
                        + " .pptx uden adgangskode, eller som PDF.");
    }

    static Rejected bomb() {
        return new Rejected("file-too-dense", "Filen pakker sig ud til mere, end den må. Gem den som PDF i stedet.");
    }

    static Rejected damaged() {
        return new Rejected(
                "file-damaged", "Filen er beskadiget eller ikke hel. Åbn og gem den igen, og prøv så igen.");
    }
}
