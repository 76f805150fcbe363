package dk.raadslag.protocol;

import java.util.Set;

/** What the server has to say to a person: a stable code, and the names of the details that its sentence may tell. */
public interface Reason {
    /** As programs read it, e.g. {@code stale-version}. */
    String word();

    Set<String> details();
}
