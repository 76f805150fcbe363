package dk.raadslag.document.source;

/** A file that cannot be read, and why. */
public final class UnreadableFile extends RuntimeException {
    private final Fault fault;

    public UnreadableFile(Fault fault) {
        super(fault.name());
        this.fault = fault;
    }

    public UnreadableFile(Fault fault, Exception cause) {
        super(fault.name(), cause);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
