package dk.raadslag.bench.load;

import io.netty.buffer.ByteBuf;

/** One follower's socket, and what it has received. */
final class Follower extends Socket {
    private final Crowd crowd;
    private final int[] seen = new int[EditLog.MOST_WRITERS];
    private long held;
    private boolean ready;
    private boolean gone;
    private boolean asked;

    Follower(Crowd crowd, long held) {
        super(crowd.dialect().followerPath());
        this.crowd = crowd;
        this.held = held;
    }

    @Override
    void opened() {
        send(crowd.dialect().followerGreeting());
        if (crowd.dialect().readyAtOnce()) become();
    }

    @Override
    void received(ByteBuf in, int index, int length) {
        Frame frame = crowd.frame(in, index, length);
        switch (frame.kind()) {
            case READY -> become();
            case REFUSED -> lost("refused");
            case EDITS -> takeEdits(frame, length);
            case TEXT -> takeText(frame, length);
            case OTHER -> {}
        }
    }

    @Override
    void lost(String why) {
        if (gone) return;
        gone = true;
        crowd.lost(this, ready, why);
    }

    /** Everything it should have by now and has not. */
    long missing(EditLog edits) {
        long missing = 0;
        for (int writer = 0; writer < seen.length; writer++) missing += edits.written(writer) - seen[writer];
        return missing;
    }

    void countMissing(EditLog edits, Tally tally, long now) {
        for (int writer = 0; writer < seen.length; writer++) {
            for (int number = seen[writer]; number < edits.written(writer); number++) {
                tally.undelivered(writer, number, now);
            }
        }
    }

    private void become() {
        if (ready) return;
        ready = true;
        crowd.ready();
    }

    private void takeEdits(Frame frame, int length) {
        Tally tally = crowd.tally();
        tally.frame(length);
        for (Tokens.Token edit : frame.edits()) {
            int next = seen[edit.writer()];
            if (edit.number() < next) {
                tally.doubled();
                continue;
            }
            tally.lost(edit.number() - next);
            tally.delivered(edit.writer(), edit.number(), crowd.now());
            seen[edit.writer()] = edit.number() + 1;
        }
    }

    /** The rule of the stream: it applies to the version held; what is older is ignored; a gap is asked about. */
    private void takeText(Frame frame, int length) {
        Tally tally = crowd.tally();
        tally.frame(length);
        if (frame.version() <= held) return;
        if (frame.base() != null && frame.base() != held) {
            tally.gap();
            if (!asked) send(crowd.dialect().askAgain(held));
            asked = true;
            return;
        }
        asked = false;
        held = frame.version();
        int[] shown = frame.shown();
        for (int writer = 0; writer < shown.length; writer++) {
            if (shown[writer] < seen[writer]) tally.lost(seen[writer] - shown[writer]);
            for (int number = seen[writer]; number < shown[writer]; number++) {
                tally.delivered(writer, number, crowd.now());
            }
            seen[writer] = shown[writer];
        }
    }
}
