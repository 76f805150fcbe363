package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.raadslag.standalone.Checkout;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** docker-compose.yml and the Dockerfile name only files, settings, services and versions that exist. */
class ComposeTest {
    private static final Path ROOT = Checkout.find().root();
    private static final String COMPOSE = text("docker-compose.yml");
    private static final JsonObject PARSED = new JsonObject(new Yaml().<Map<String, Object>>load(COMPOSE));
    private static final JsonObject SERVICES = PARSED.getJsonObject("services");

    @Test
    void everyImageHasAVersion() {
        services().forEach(service -> assertThat(service.getString("image")).matches("[^:]+:\\d[^:]*"));
        matches(text("backend/Dockerfile"), "(?m)^FROM (\\S+)")
                .forEach(image -> assertThat(image).matches("[^:]+:\\d[^:]*"));
    }

    @Test
    void itRunsTheVersionsThatAreTested() {
        String pom = text("pom.xml");
        assertThat(pom).contains("<keycloak.version>" + version("keycloak") + "</keycloak.version>");
        assertThat(pom).contains("<postgres.binaries.version>" + version("postgres") + ".0<");
        assertThat(pom).contains("<version>" + version("backend") + "</version>");
    }

    @Test
    void theServerGetsOnlySettingsItReads() {
        Set<String> given = service("backend").getJsonObject("environment").fieldNames();
        assertThat(settings()).containsAll(given);
        assertThat(given).contains("RAADSLAG_DB_PASSWORD", "RAADSLAG_AUTH_URL").doesNotContain("RAADSLAG_DEMO");
    }

    /** Otherwise words may be sorted, compared and lowered otherwise than anybody has tested. */
    @Test
    void theDatabaseIsCreatedWithTheCollationOfTheTests() {
        String tested = text("standalone/src/main/java/dk/raadslag/standalone/PostgresServer.java");
        assertThat(service("postgres").getJsonObject("environment").getString("POSTGRES_INITDB_ARGS"))
                .isEqualTo(String.join(
                        " ", matches(tested, "\"(--(?:encoding|locale|locale-provider|builtin-locale)=[^\"]+)\"")));
    }

    @Test
    void noServiceCanFillTheMachine() {
        services().forEach(service -> {
            assertThat(service.getString("mem_limit")).matches("\\d+[mg]");
            assertThat(service.getJsonObject("logging").getJsonObject("options").fieldNames())
                    .contains("max-size", "max-file");
        });
    }

    @Test
    void thereAreDatabaseConnectionsForAllServices() {
        int all = Integer.parseInt(matches(COMPOSE, "max_connections=(\\d+)").get(0));
        int keycloak = Integer.parseInt(
                matches(COMPOSE, "KC_DB_POOL_MAX_SIZE: \"(\\d+)\"").get(0));
        int server =
                Integer.parseInt(matches(COMPOSE, "RAADSLAG_DB_POOL:-(\\d+)").get(0));
        // Two processes of the server while one takes over from the other, and ten for people and dumps.
        assertThat(keycloak + 2 * server + 10).isLessThanOrEqualTo(all);
    }

    /** One of a part that may be left out is required with that part. */
    @Test
    void everySecretComesFromTheEnvironmentAndIsRequired() {
        services().map(service -> service.getJsonObject("environment")).forEach(environment -> environment.stream()
                .filter(variable -> variable.getKey().matches(".*(PASSWORD|SECRET)"))
                .forEach(secret -> assertThat((String) secret.getValue())
                        .matches("(\\$\\{[A-Z_]+:\\+(?=.*}}$))?\\$\\{[A-Z_]+(PASSWORD|SECRET):\\?[^}]+}}?")));
    }

    @Test
    void everyVariableIsExplainedInTheExampleWhichHoldsNoSecret() {
        String example = text(".env.example");
        assertThat(new TreeSet<>(matches(COMPOSE, "\\$\\{([A-Z_]+)")))
                .isEqualTo(new TreeSet<>(matches(example, "(?m)^#?([A-Z_]+)=")));
        assertThat(matches(example, "(?m)^([A-Z_]+=.+)$")).isEmpty();
    }

    @Test
    void everyMountExistsOrIsDeclared() {
        JsonObject volumes = PARSED.getJsonObject("volumes");
        services()
                .flatMap(service -> texts(service.getJsonArray("volumes")))
                .map(mount -> mount.split(":")[0])
                .forEach(from -> assertThat(from.startsWith("./") ? exists(from) : volumes.containsKey(from))
                        .as(from)
                        .isTrue());
        assertThat(ROOT.resolve("postgres/databases.sh")).isExecutable();
    }

    @Test
    void servicesWaitForServicesThatHaveAHealthCheck() {
        services()
                .map(service -> service.getJsonObject("depends_on", new JsonObject()))
                .flatMap(awaited -> awaited.fieldNames().stream())
                .forEach(name -> assertThat(service(name).containsKey("healthcheck"))
                        .as(name)
                        .isTrue());
    }

    @Test
    void nothingIsPublishedBeyondThisMachine() {
        services().flatMap(service -> texts(service.getJsonArray("ports"))).forEach(port -> assertThat(port)
                .startsWith("127.0.0.1:"));
        assertThat(service("postgres").containsKey("ports")).isFalse();
    }

    @Test
    void theImportedRealmHasNoPeopleAndNoPasswordGrants() throws IOException {
        String mount = texts(service("keycloak").getJsonArray("volumes"))
                .filter(volume -> volume.contains("/data/import/"))
                .findFirst()
                .orElseThrow();
        JsonNode realm =
                new ObjectMapper().readTree(ROOT.resolve(mount.split(":")[0]).toFile());
        assertThat(realm.get("users")).allMatch(user -> user.has("serviceAccountClientId"));
        assertThat(realm.get("clients")).allSatisfy(client -> assertThat(
                        client.get("directAccessGrantsEnabled").asBoolean(true))
                .isFalse());
        assertThat(service("keycloak").getJsonObject("environment").fieldNames())
                .containsAll(matches(realm.toString(), "\\$\\{([A-Z_]+)}"));
    }

    @Test
    void theDockerfileCopiesOnlyFilesThatExist() {
        matches(text("backend/Dockerfile"), "(?m)^COPY (?!--from)(.+) \\S+$").stream()
                .flatMap(sources -> Stream.of(sources.split(" ")))
                .forEach(source -> assertThat(exists(source)).as(source).isTrue());
        List<String> stages = matches(text("backend/Dockerfile"), "(?m)^FROM \\S+ AS (\\S+)");
        assertThat(stages).containsAll(matches(text("backend/Dockerfile"), "--from=(\\S+)"));
    }

    @Test
    void theReadmeDescribesEverySetting() {
        assertThat(text("README.md")).contains(settings());
    }

    /** The names that Config asks the environment for. */
    private static Set<String> settings() {
        Set<String> asked = new TreeSet<>();
        Config.from(new AbstractMap<>() {
            @Override
            public String get(Object name) {
                asked.add((String) name);
                return null;
            }

            @Override
            public Set<Entry<String, String>> entrySet() {
                return Set.of();
            }
        });
        return asked;
    }

    private static Stream<JsonObject> services() {
        return SERVICES.fieldNames().stream().map(ComposeTest::service);
    }

    private static JsonObject service(String name) {
        return SERVICES.getJsonObject(name);
    }

    private static String version(String service) {
        return service(service).getString("image").replaceFirst(".*:", "");
    }

    private static Stream<String> texts(JsonArray list) {
        return list == null ? Stream.of() : list.stream().map(String.class::cast);
    }

    private static List<String> matches(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static boolean exists(String path) {
        return Files.exists(ROOT.resolve(path));
    }

    private static String text(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
