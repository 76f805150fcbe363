package dk.raadslag.bench.load;

import java.util.List;

/** Hocuspocus: each message names the document, then says what it is. */
record HocuspocusDialect(String document) implements Dialect {
    private static final int SYNC = 0;
    private static final int SYNC_STEP_1 = 0;
    private static final int SYNC_STEP_2 = 1;
    private static final int UPDATE = 2;
    private static final int AUTH = 2;
    private static final int AUTH_TOKEN = 0;
    private static final int SYNC_STATUS = 8;

    @Override
    public String followerPath() {
        return "/";
    }

    @Override
    public List<Message> followerGreeting() {
        return greeting("follower");
    }

    @Override
    public List<Message> writerGreeting() {
        return greeting("writer");
    }

    @Override
    public Frame read(byte[] payload) {
        Decoder in = new Decoder(payload);
        in.string();
        if (in.varUint() != SYNC) return Frame.of(Frame.Kind.OTHER);
        long step = in.varUint();
        if (step == SYNC_STEP_2) return Frame.of(Frame.Kind.READY);
        return step == UPDATE ? Frame.edits(Tokens.in(in.buffer())) : Frame.of(Frame.Kind.OTHER);
    }

    @Override
    public Message edit(long client, int clock, String text) {
        byte[] update = YjsUpdate.append(client, clock, text);
        return Message.binary(message(SYNC).varUint(UPDATE).buffer(update).bytes());
    }

    @Override
    public Heard hear(byte[] payload) {
        Decoder in = new Decoder(payload);
        in.string();
        long type = in.varUint();
        if (type == SYNC_STATUS) return in.varUint() == 1 ? Heard.ONE_MORE : Heard.NOTHING;
        return type == SYNC && in.varUint() == SYNC_STEP_2 ? Heard.READY : Heard.NOTHING;
    }

    private List<Message> greeting(String token) {
        return List.of(
                Message.binary(message(AUTH).varUint(AUTH_TOKEN).string(token).bytes()),
                Message.binary(message(SYNC)
                        .varUint(SYNC_STEP_1)
                        .buffer(YjsUpdate.NO_STATE)
                        .bytes()));
    }

    private Encoder message(int type) {
        return new Encoder().string(document).varUint(type);
    }
}
