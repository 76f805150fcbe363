package dk.raadslag.standalone;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Runs all of Rådslag on one machine for one developer or one demonstration: PostgreSQL, Keycloak with demo users,
 * the app with sample meetings. Everything listens on 127.0.0.1 only. {@code bin/run} starts it.
 */
public final class Standalone {
    private static final int REFUSED = 2;

    private Standalone() {}

    public static void main(String[] arguments) {
        try {
            Checkout checkout = Checkout.find();
            Options options = Options.parse(List.of(arguments), checkout.root().resolve(".data"));
            run(checkout, options);
            if (options.prepare()) System.exit(0);
            new CountDownLatch(1).await();
        } catch (Trouble e) {
            System.err.println(e.getMessage());
            System.exit(REFUSED);
        } catch (Exception e) {
            System.err.println("Something unforeseen went wrong: " + e);
            System.exit(REFUSED);
        }
    }

    private static void run(Checkout checkout, Options options) {
        DataFolder data = DataFolder.claim(options.data());
        new Leftovers(data).stop();
        refuseTakenPorts(options);
        if (options.fresh()) {
            data.forgetEverything();
        }
        Parts parts = new Parts(checkout, options, data);
        Runtime.getRuntime().addShutdownHook(new Thread(parts::close, "stop-everything"));
        parts.start();
        parts.loadSamples();
        if (!options.prepare()) System.out.println(new Welcome(options).text());
    }

    private static void refuseTakenPorts(Options options) {
        List<Integer> ports = options.servicesOnly()
                ? List.of(options.authPort(), options.databasePort())
                : List.of(options.port(), options.authPort(), options.databasePort(), options.operationsPort());
        for (int port : ports) {
            if (!Ports.isFree(port)) {
                throw new Trouble("Port " + port + " is in use by another program; choose four others in a row with"
                        + " --port, for instance --port " + (options.port() + 1000) + ".");
            }
        }
    }
}
