package dk.raadslag.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where things lie in a checkout. */
record Workplace(Path root) {
    String benchClasses() {
        return root.resolve("bench/target/raadslag-bench.jar") + ":" + root.resolve("bench/target/lib/*");
    }

    String standaloneClasses() {
        return root.resolve("standalone/target/raadslag-standalone.jar") + ":"
                + root.resolve("standalone/target/lib/*");
    }

    String backendClasses() {
        return root.resolve("backend/target/raadslag.jar") + ":" + root.resolve("backend/target/lib/*");
    }

    Path backendJar() {
        return root.resolve("backend/target/raadslag.jar");
    }

    Path sampleAgenda() {
        return root.resolve("backend/src/main/resources/sample/dagsorden-kkr-midtjylland-2026-12-03.txt");
    }

    Path hocuspocus() {
        return root.resolve("bench/hocuspocus");
    }

    /** Its own, from npm: it needs a newer one than everything else here. */
    String nodeOfHocuspocus() {
        Path own = hocuspocus().resolve("node_modules/.bin/node");
        return Files.isExecutable(own) ? own.toString() : "node";
    }

    Path data() {
        return root.resolve("bench/target/data");
    }

    Path log(String name) {
        try {
            return Files.createDirectories(root.resolve("bench/target/logs")).resolve(name + ".log");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path results() {
        return root.resolve("bench/RESULTS.md");
    }
}
