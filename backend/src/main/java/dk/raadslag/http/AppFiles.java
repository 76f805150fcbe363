package dk.raadslag.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The files of the single-page app as the build wrote and packed them, read once at the start. */
final class AppFiles {
    private static final String FOLDER = "webroot";
    private static final String PAGE = "/index.html";

    /** Outside the heap, where nothing is collected: a process has them once, however many servers it starts. */
    private static AppFiles builtIn;

    private final Map<String, AppFile> files;

    /** @param written what the build wrote, by path and with the suffix of its packing */
    AppFiles(Map<String, byte[]> written) {
        Map<String, Map<Packing, byte[]>> packed = new HashMap<>();
        written.forEach((name, bytes) -> {
            Packing packing = Packing.ofName(name);
            String path = name.substring(0, name.length() - packing.suffix().length());
            packed.computeIfAbsent(path, first -> new EnumMap<>(Packing.class)).put(packing, bytes);
        });
        // A file that exists only packed is not a file of the app.
        packed.values().removeIf(bytes -> !bytes.containsKey(Packing.NONE));
        Map<String, AppFile> all = new HashMap<>();
        packed.forEach((path, bytes) -> all.put(path, new AppFile(path, bytes)));
        this.files = Map.copyOf(all);
    }

    /** The files in the jar; none when only Java was built. Blocks. */
    static synchronized AppFiles builtIn() throws IOException {
        if (builtIn == null) builtIn = new AppFiles(written());
        return builtIn;
    }

    private static Map<String, byte[]> written() throws IOException {
        URL page = AppFiles.class.getResource("/" + FOLDER + PAGE);
        if (page == null) return Map.of();
        return page.openConnection() instanceof JarURLConnection jar ? inJar(jar.getJarFile()) : inFolder(page);
    }

    /** Answers the addresses of files and pages; every other address gets the page with status 404. */
    void mount(Router router, Previews previews) {
        router.get().handler(context -> answer(context, previews));
        router.head().handler(context -> answer(context, previews));
    }

    boolean has(String path) {
        return files.containsKey(path);
    }

    private void answer(RoutingContext context, Previews previews) {
        String path = context.request().path();
        AppFile file = files.get(path);
        if (file != null) {
            file.send(context);
            return;
        }
        // The app itself says that there is no such page; the status says so to everybody else.
        AppFile page = files.get(PAGE);
        if (Pages.isUnlisted(path))
            context.response()
                    .putHeader("X-Robots-Tag", "noindex, nofollow")
                    .putHeader("Referrer-Policy", "no-referrer");
        if (page == null) context.fail(404);
        else if (Pages.isKnown(path)) previews.send(context, page);
        else page.sendAs(404, context);
    }

    private static Map<String, byte[]> inJar(JarFile jar) throws IOException {
        Map<String, byte[]> found = new TreeMap<>();
        List<JarEntry> entries = jar.stream()
                .filter(entry -> entry.getName().startsWith(FOLDER + "/") && !entry.isDirectory())
                .toList();
        for (JarEntry entry : entries) {
            try (InputStream bytes = jar.getInputStream(entry)) {
                found.put(entry.getName().substring(FOLDER.length()), bytes.readAllBytes());
            }
        }
        return found;
    }

    private static Map<String, byte[]> inFolder(URL page) throws IOException {
        Map<String, byte[]> found = new TreeMap<>();
        try (var paths = Files.walk(Path.of(page.toURI()).getParent())) {
            Path top = Path.of(page.toURI()).getParent();
            paths.filter(Files::isRegularFile).forEach(path -> {
                try {
                    found.put("/" + top.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
        return found;
    }
}
