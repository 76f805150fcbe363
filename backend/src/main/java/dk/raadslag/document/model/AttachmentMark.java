package dk.raadslag.document.model;

/** The sign "./.", which says that a paper belongs to its line. */
public record AttachmentMark() implements Inline {
    @Override
    public String text() {
        return "./.";
    }
}
