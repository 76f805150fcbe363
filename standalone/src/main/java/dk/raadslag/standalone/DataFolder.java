package dk.raadslag.standalone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The folder everything lies in. One Rådslag at a time may use it. */
record DataFolder(Path folder) {

    /** Creates the folder when absent. Fails when it cannot be written or another run has it. */
    static DataFolder claim(Path folder) {
        Folders.create(folder);
        if (!Files.isWritable(folder)) {
            throw new Trouble("Cannot write to " + folder + ": choose another folder with --data.");
        }
        DataFolder data = new DataFolder(folder);
        data.lock();
        data.writePid("standalone", ProcessHandle.current().pid());
        return data;
    }

    Path software() {
        return folder.resolve("software");
    }

    Path postgres() {
        return folder.resolve("postgres");
    }

    Path keycloak() {
        return folder.resolve("keycloak");
    }

    Path appLog() {
        return folder.resolve("app.log");
    }

    /** The letters that the demo would have sent. */
    Path post() {
        return folder.resolve("post");
    }

    /** Letters that are put here are read as answers of people's calendars. */
    Path inbox() {
        return folder.resolve("inbox");
    }

    /** Forgets meetings and logins; the unpacked programs stay. */
    void forgetEverything() {
        Folders.delete(postgres());
        Folders.delete(keycloak());
        Folders.delete(post());
        Folders.delete(inbox());
    }

    void writePid(String name, long pid) {
        try {
            Files.writeString(pidFile(name), pid + "\n");
        } catch (IOException e) {
            throw Trouble.because("Cannot write to " + folder, e);
        }
    }

    void deletePid(String name) {
        try {
            Files.deleteIfExists(pidFile(name));
        } catch (IOException e) {
            // A stale pid file does no harm: its reader checks what the process is.
        }
    }

    Optional<Long> pid(String name) {
        try {
            return Optional.of(Long.valueOf(Files.readString(pidFile(name)).strip()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Path pidFile(String name) {
        return folder.resolve(name + ".pid");
    }

    /** Held until the process ends, however it ends. */
    @SuppressWarnings("resource")
    private void lock() {
        try {
            FileChannel file =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = file.tryLock();
            if (lock == null) {
                String pid = pid("standalone").map(String::valueOf).orElse("?");
                throw new Trouble("Rådslag already runs with the data in " + folder + ", as process " + pid
                        + "; stop it with: kill " + pid);
            }
        } catch (IOException e) {
            throw Trouble.because("Cannot write to " + folder, e);
        }
    }
}
