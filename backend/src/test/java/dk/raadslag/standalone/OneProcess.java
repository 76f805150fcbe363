package dk.raadslag.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What only one process of the tests does at a time: they share the programs that the first of them unpacks. */
final class OneProcess {
    private OneProcess() {}

    /** Runs this when no other process runs anything under the same name. */
    static void atATime(String name, Runnable work) {
        Path folder = Folders.create(Checkout.find().target().resolve("software"));
        try (FileChannel file = FileChannel.open(
                        folder.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = file.lock()) {
            assert held.isValid();
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
