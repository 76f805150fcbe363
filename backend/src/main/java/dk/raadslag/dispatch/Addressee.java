package dk.raadslag.dispatch;

import dk.raadslag.external.ExternalBody;

/** Who is to decide, in the text for the receiver's own agenda. */
final class Addressee {
    /** What the law calls the council of every municipality, so that they all get the same text. */
    static final String COUNCIL = "kommunalbestyrelsen";

    private Addressee() {}

    /** As in a sentence. */
    static String of(ExternalBody body) {
        return body.municipality() == null ? body.name() : COUNCIL;
    }
}
