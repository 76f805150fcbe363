package dk.raadslag.standalone;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * What {@code bin/run} was asked for.
 *
 * @param port of the app; Keycloak is on the next one, PostgreSQL on the one after, health and metrics on the last
 * @param data where everything that must survive a restart lies
 * @param fresh forget all meetings and logins first
 * @param servicesOnly PostgreSQL and Keycloak without the app, for working on the app itself
 * @param prepare end when everything runs, so that the next start is a quick one
 */
record Options(int port, Path data, boolean fresh, boolean servicesOnly, boolean prepare) {
    static final String USAGE = "Usage: bin/run [--port PORT] [--data FOLDER] [--fresh]";
    private static final int HIGHEST_PORT = 65532;

    static Options parse(List<String> arguments, Path defaultData) {
        Options options = new Options(8080, defaultData, false, false, false);
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            options = options.with(rest.next(), rest);
        }
        return options;
    }

    int authPort() {
        return port + 1;
    }

    int databasePort() {
        return port + 2;
    }

    int operationsPort() {
        return port + 3;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    private Options with(String name, Iterator<String> rest) {
        return switch (name) {
            case "--port" -> new Options(port(value(name, rest)), data, fresh, servicesOnly, prepare);
            case "--data" ->
                new Options(
                        port, Path.of(value(name, rest)).toAbsolutePath().normalize(), fresh, servicesOnly, prepare);
            case "--fresh" -> new Options(port, data, true, servicesOnly, prepare);
            case "--services-only" -> new Options(port, data, fresh, true, prepare);
            case "--prepare" -> new Options(port, data, fresh, servicesOnly, true);
            default -> throw new Trouble("Unknown argument " + name + ". " + USAGE);
        };
    }

    private static String value(String name, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new Trouble(name + " needs a value. " + USAGE);
        }
        return rest.next();
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}")) {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= HIGHEST_PORT) {
                return port;
            }
        }
        throw new Trouble("--port must be a number from 1 to " + HIGHEST_PORT + ", not " + text + ".");
    }
}
