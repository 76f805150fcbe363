package dk.raadslag.text.replica;

/** What an item of a text holds. */
sealed interface Content {
    /** Its number in the update format. */
    int ref();

    /** True when it counts in the text: characters and embeds do; formats and what was deleted do not. */
    default boolean visible() {
        return false;
    }

    /** What remains left of a cut. */
    default Content before(int offset) {
        return this;
    }

    /** What remains right of a cut. */
    default Content after(int offset) {
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
        public Text before(int offset) {
            String left = characters.substring(0, offset);
            return new Text(cutsPair(offset) ? left.substring(0, offset - 1) + '\uFFFD' : left);
        }

        @Override
        public Text after(int offset) {
            String right = characters.substring(offset);
            return new Text(cutsPair(offset) ? '\uFFFD' + right.substring(1) : right);
        }

        private boolean cutsPair(int offset) {
            return Character.isHighSurrogate(characters.charAt(offset - 1));
        }

        @Override
        public void write(WireWriter out, int offset, int length) {
            out.string(characters.substring(offset));
        }
    }

    /** One unit that is edited as a whole; {@code json} as it came, so that it goes on unchanged. */
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
