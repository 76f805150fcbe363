package dk.raadslag.bench.load;

import java.util.ArrayList;
import java.util.List;

/**
 * Every edit appends one token: its writer's number, a dot, its own number, a semicolon. They are found as such bytes
 * in any protocol: JSON and Yjs updates both carry them as they are.
 */
final class Tokens {
    record Token(int writer, int number) {}

    private Tokens() {}

    static String write(int writer, int number) {
        return writer + "." + number + ";";
    }

    /** All tokens in the order in which they stand. */
    static List<Token> in(byte[] bytes) {
        List<Token> found = new ArrayList<>();
        for (int end = 0; end < bytes.length; end++) {
            if (bytes[end] != ';') continue;
            int number = digitsBefore(bytes, end);
            if (number == end || number == 0 || bytes[number - 1] != '.') continue;
            int writer = digitsBefore(bytes, number - 1);
            if (writer == number - 1) continue;
            found.add(new Token(value(bytes, writer, number - 1), value(bytes, number, end)));
        }
        return found;
    }

    private static int digitsBefore(byte[] bytes, int end) {
        int start = end;
        while (start > 0 && bytes[start - 1] >= '0' && bytes[start - 1] <= '9') start--;
        return start;
    }

    private static int value(byte[] bytes, int from, int to) {
        int value = 0;
        for (int at = from; at < to; at++) value = value * 10 + bytes[at] - '0';
        return value;
    }
}
