package dk.raadslag.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dk.raadslag.meeting.Editions;
import dk.raadslag.model.MeetingSnapshot;
import java.io.IOException;
import java.util.Optional;

/**
 * What a PDF carries, taken as something that anybody may have written: it is looked through token by token before
 * anything is made of it, and each part must be what a meeting of ours may have.
 */
final class CarriedMeeting {
    /** Of a meeting of 500 pages. */
    private static final int MOST_TOKENS = 500_000;

    private static final int DEEPEST = 40;
    private static final JsonFactory JSON = new JsonFactory();

    private CarriedMeeting() {}

    /** Nothing when it is no meeting, or holds what none may have. */
    static Optional<MeetingSnapshot> read(byte[] content) {
        try {
            if (!isHarmless(content)) return Optional.empty();
            MeetingSnapshot meeting = Editions.read(content);
            return meeting != null && CarriedRules.hold(meeting) ? Optional.of(meeting) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // Of a record that lacks what ours always has, any constructor may complain.
            return Optional.empty();
        }
    }

    private static boolean isHarmless(byte[] content) throws IOException {
        int depth = 0;
        int tokens = 0;
        try (JsonParser parser = JSON.createParser(content)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) return false;
            for (JsonToken token = parser.currentToken(); token != null; token = parser.nextToken()) {
                if (token.isStructStart()) depth++;
                if (token.isStructEnd()) depth--;
                if (depth > DEEPEST || ++tokens > MOST_TOKENS) return false;
                boolean words = token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME;
                if (words && !isWritten(parser.getText())) return false;
            }
        }
        return true;
    }

    /** No character that nobody sees and that makes words look like others, or that cannot be stored. */
    private static boolean isWritten(String words) {
        return words.codePoints()
                .noneMatch(c -> c < ' ' && c != '\n' && c != '\t'
                        || c >= 0x7F && c < 0xA0
                        || c >= 0x202A && c <= 0x202E
                        || c >= 0x2066 && c <= 0x2069
                        || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
