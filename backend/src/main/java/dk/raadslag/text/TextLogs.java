package dk.raadslag.text;

import dk.raadslag.base.Base;
import java.util.function.BooleanSupplier;

/** The texts and their logs, which meetings are made of: before any feature that reads or writes them. */
public final class TextLogs {
    private final TextStore texts;
    private final UpdateStore updates = new UpdateStore();
    private final TextRooms rooms;
    private final Replay replay;
    private final Passages passages;

    /** @param mends whether browsers may still bring back what others wrote before a restore */
    public TextLogs(Base base, BooleanSupplier mends) {
        replay = new Replay(base.vertx());
        rooms = new TextRooms(base.vertx(), base.jobs(), base.db(), updates, replay, base.clock(), mends);
        texts = new TextStore(replay);
        passages = new Passages(base.vertx(), updates, replay, base.clock());
    }

    public TextStore texts() {
        return texts;
    }

    UpdateStore updates() {
        return updates;
    }

    Replay replay() {
        return replay;
    }

    public TextRooms rooms() {
        return rooms;
    }

    public Passages passages() {
        return passages;
    }
}
