package dk.raadslag.document.source.process;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The few processes that open files, shared by people who wait and papers that do not: a paper gets one only if nobody
 * waits, never more than one at a time, and is given up as soon as a person would have to wait for it.
 */
public final class Openers implements AutoCloseable {
    private final List<FileOpener> all = new ArrayList<>();
    private final Deque<FileOpener> free = new ArrayDeque<>();
    private FileOpener withPaper;
    private int people;

    /** @param longest that one file may take */
    public Openers(int count, Duration longest) {
        for (int i = 0; i < count; i++) all.add(new FileOpener(longest));
        free.addAll(all);
    }

    /** For a person; waits until one is free. Must be given {@link #back}. */
    public synchronized FileOpener forPerson() throws InterruptedException {
        people++;
        try {
            while (free.isEmpty()) {
                if (withPaper != null) withPaper.giveUp();
                wait();
            }
            return free.pop();
        } finally {
            people--;
        }
    }

    /** For a paper, if nobody needs it now. Must be given {@link #back}. */
    public synchronized Optional<FileOpener> forPaper() {
        if (people > 0 || withPaper != null || free.isEmpty()) return Optional.empty();
        withPaper = free.pop();
        withPaper.begin();
        return Optional.of(withPaper);
    }

    /** The one who took it is done with it. */
    public synchronized void back(FileOpener opener) {
        if (opener == withPaper) withPaper = null;
        free.push(opener);
        notifyAll();
    }

    @Override
    public void close() {
        all.forEach(FileOpener::close);
    }
}
