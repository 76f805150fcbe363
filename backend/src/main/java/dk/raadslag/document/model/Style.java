package dk.raadslag.document.model;

/** The looks of a document: of a KKR's, of a KD-Net's, or of no house. */
public enum Style {
    KKR,
    KD_NET,
    PLAIN
}
