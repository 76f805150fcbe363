package dk.raadslag.standalone;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where things lie in a checkout of this repository, found from where this class was loaded. */
public record Checkout(Path root) {

    /** The jar and the folder of classes below {@code standalone/target} both lie three levels below the root. */
    public static Checkout find() {
        try {
            Path loadedFrom = Path.of(Checkout.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Checkout(
                    loadedFrom.toAbsolutePath().getParent().getParent().getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Files built or unpacked here, which may be deleted. */
    public Path target() {
        return root.resolve("standalone/target");
    }

    /** The app. */
    public Path jar() {
        return root.resolve("backend/target/raadslag.jar");
    }

    /** The app's classes as the JVM keeps them; there may be none. */
    public Path classArchive() {
        return root.resolve("backend/target/raadslag.jsa");
    }

    /** Keycloak's distribution, put here by Maven. */
    public Path keycloakTarball() {
        return target().resolve("keycloak/keycloak.tar.gz");
    }

    public Path themes() {
        return root.resolve("keycloak/themes");
    }

    public Path realm() {
        return root.resolve("keycloak/realm/raadslag-realm.json");
    }

    /** What is asked of the realm in which Keycloak's own administrators log in. */
    public Path masterRealm() {
        return root.resolve("keycloak/realm/master-realm.json");
    }

    public Path demoAdditions() {
        return root.resolve("keycloak/realm/demo.json");
    }
}
