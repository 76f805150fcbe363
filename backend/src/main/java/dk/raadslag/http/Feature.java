package dk.raadslag.http;

/** A feature, put together: {@code new XFeature(base, …)}. */
public interface Feature {
    /** Answers its operations of the contract from now on. */
    void mount(Api api);
}
