package dk.raadslag.document.read;

import dk.raadslag.document.source.Fault;
import dk.raadslag.protocol.Code;
import dk.raadslag.protocol.Said;

/** The file cannot become a meeting, and why. */
public final class UnreadableDocument extends RuntimeException {
    private final Code code;

    private UnreadableDocument(Code code) {
        super(code.word());
        this.code = code;
    }

    public Code code() {
        return code;
    }

    /** The Danish sentence. */
    @Override
    public String getMessage() {
        return new Said(code).message();
    }

    static UnreadableDocument empty() {
        return new UnreadableDocument(Code.IMPORT_EMPTY);
    }

    static UnreadableDocument tooLarge() {
        return new UnreadableDocument(Code.IMPORT_TOO_LARGE);
    }

    /** More lines or words than any agenda has. */
    static UnreadableDocument tooLong() {
        return file(Fault.TOO_LONG);
    }

    static UnreadableDocument binary() {
        return new UnreadableDocument(Code.IMPORT_BINARY);
    }

    /** A PDF or DOCX that cannot be opened. */
    public static UnreadableDocument file(Fault fault) {
        return new UnreadableDocument(
                switch (fault) {
                    case PASSWORD -> Code.FILE_ENCRYPTED;
                    case DAMAGED -> Code.FILE_DAMAGED;
                    case BOMB -> Code.FILE_TOO_DENSE;
                    case TOO_LONG -> Code.IMPORT_TOO_LONG;
                    case NO_TEXT -> Code.IMPORT_NO_TEXT;
                    case LETTERS -> Code.IMPORT_LETTERS;
                    case MACROS -> Code.FILE_MACROS;
                    case KIND -> Code.IMPORT_BINARY;
                });
    }

    /** Lines are numbered, but nothing says that they are the items of a meeting. */
    static UnreadableDocument notOfAMeeting() {
        return new UnreadableDocument(Code.IMPORT_NOT_A_MEETING);
    }

    /** Norwegian, Swedish, Faroese, Greenlandic, English: it would be half understood. */
    static UnreadableDocument otherLanguage() {
        return new UnreadableDocument(Code.IMPORT_OTHER_LANGUAGE);
    }

    /** Titles with the numbers of their pages, and none of these pages. */
    static UnreadableDocument contentsAlone() {
        return new UnreadableDocument(Code.IMPORT_CONTENTS_ALONE);
    }

    static UnreadableDocument notAnAgenda() {
        return new UnreadableDocument(Code.IMPORT_NOT_AN_AGENDA);
    }
}
