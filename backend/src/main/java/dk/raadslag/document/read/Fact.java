package dk.raadslag.document.read;

/** Something that was understood, and how far the document says it. */
public record Fact<T>(T value, Provenance provenance) {
    static <T> Fact<T> stated(T value) {
        return new Fact<>(value, Provenance.STATED);
    }

    static <T> Fact<T> derived(T value) {
        return new Fact<>(value, Provenance.DERIVED);
    }

    static <T> Fact<T> guessed(T value) {
        return new Fact<>(value, Provenance.GUESSED);
    }
}
