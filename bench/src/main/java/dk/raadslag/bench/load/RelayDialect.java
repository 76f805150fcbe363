package dk.raadslag.bench.load;

import java.util.List;

/**
 * The bare relay: what a writer sends, everybody gets.
 *
 * @param frameBytes each edit is padded to this many bytes
 */
record RelayDialect(int frameBytes) implements Dialect {
    @Override
    public String followerPath() {
        return "/follow";
    }

    @Override
    public List<Message> followerGreeting() {
        return List.of();
    }

    @Override
    public boolean readyAtOnce() {
        return true;
    }

    @Override
    public Frame read(byte[] payload) {
        return Frame.edits(Tokens.in(payload));
    }

    @Override
    public List<Message> writerGreeting() {
        return List.of();
    }

    @Override
    public Message edit(long client, int clock, String text) {
        return Message.text(text + " ".repeat(Math.max(0, frameBytes - text.length())));
    }

    @Override
    public Heard hear(byte[] payload) {
        return Heard.NOTHING;
    }
}
