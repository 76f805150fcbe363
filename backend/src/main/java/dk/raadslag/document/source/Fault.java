package dk.raadslag.document.source;

/** Why a file cannot be read. */
public enum Fault {
    /** It asks for a password, or is an old Word file. */
    PASSWORD,
    /** It ends too early, or holds what no file of its kind holds. */
    DAMAGED,
    /** It unpacks to more than any document needs. */
    BOMB,
    /** It has more pages or words than any agenda, or takes too long. */
    TOO_LONG,
    /** It holds pictures of text, and no text. */
    NO_TEXT,
    /** Its fonts do not tell which letters they show. */
    LETTERS,
    /** It holds programs. */
    MACROS,
    /** It is a kind of file that no agenda is: a spreadsheet, slides, any other ZIP. */
    KIND
}
