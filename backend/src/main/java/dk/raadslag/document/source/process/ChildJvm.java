package dk.raadslag.document.source.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of ours that works on files of strangers: a small JVM with the classes of this one. */
public final class ChildJvm {
    private static final String MOST_MEMORY = "-Xmx384m";
    private static final long END_WITHIN_S = 5;

    private ChildJvm() {}

    /**
     * Not yet started, and its output goes nowhere in particular.
     *
     * @param main the class that it runs
     * @param options of the JVM, beside those that all have
     */
    public static ProcessBuilder running(Class<?> main, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(MOST_MEMORY, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        // It needs none of the server's settings, least of all its passwords.
        builder.environment().clear();
        return builder;
    }

    /** Returns when it is gone and writes no more, which a process that hangs in its disk may take seconds to be. */
    public static void end(Process process) {
        process.destroyForcibly();
        boolean interrupted = Thread.interrupted();
        try {
            process.waitFor(END_WITHIN_S, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) Thread.currentThread().interrupt();
    }
}
