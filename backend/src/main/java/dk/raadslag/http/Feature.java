package dk.raadslag.http;

/** A feature, wired: {@code new XFeature(base, …)}. */
public interface Feature {
    /** Registers its answers to operations of the contract. */
    void mount(Api api);
}
