package dk.raadslag.text.replica;

/** What an item of a text holds. */
sealed interface Content {
    /** Its number in the update format. */
    int ref();

    /** True when it counts in the text: characters and embeds do; formats and deleted content do not. */
    default boolean visible() {
        return false;
    }

    /** The part of it from one offset to another. */
    default Content part(int from, int to) {
        return this;
    }

    default int weight() {
        return 0;
    }

    /** Writes it from an offset on. */
    void write(WireWriter out, int offset, int length);

    /** No words: {@code DELETED} still has its place in the text, {@code GONE} has not; {@code SKIPPED} is a gap. */
    enum Absent implements Content {
        GONE(0),
        DELETED(1),
        SKIPPED(10);

        private final int ref;

        Absent(int ref) {
            this.ref = ref;
        }

        @Override
        public int ref() {
            return ref;
        }

        @Override
        public void write(WireWriter out, int offset, int length) {
            out.number(length - offset);
        }
    }

    /** Characters. A cut inside a surrogate pair leaves U+FFFD on both sides, as in Yjs. */
    record Text(String characters) implements Content {
        @Override
        public int ref() {
            return 4;
        }

        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public Text part(int from, int to) {
            String part = characters.substring(from, to);
            if (from > 0 && cutsPair(from)) part = '\uFFFD' + part.substring(1);
            if (to < characters.length() && cutsPair(to)) part = part.substring(0, part.length() - 1) + '\uFFFD';
            return new Text(part);
        }

        boolean cutsPair(int offset) {
            return Character.isHighSurrogate(characters.charAt(offset - 1));
        }

        @Override
        public void write(WireWriter out, int offset, int length) {
            out.string(characters.substring(offset));
        }
    }

    /** One unit that is edited as a whole; {@code json} stays as it came, so that it is passed on unchanged. */
    record Embed(String json, Object value) implements Content {
        @Override
        public int ref() {
            return 5;
        }

        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public int weight() {
            return json.length();
        }

        @Override
        public void write(WireWriter out, int offset, int length) {
            out.string(json);
        }
    }

    /** From here on, {@code key} is {@code value}; null removes it. */
    record Format(String key, String json, Object value) implements Content {
        @Override
        public int ref() {
            return 6;
        }

        @Override
        public int weight() {
            return key.length() + json.length();
        }

        @Override
        public void write(WireWriter out, int offset, int length) {
            out.string(key).string(json);
        }
    }
}
