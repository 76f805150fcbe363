package dk.raadslag.http;

import dk.raadslag.access.Refusal;
import dk.raadslag.protocol.Code;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Limits how many requests run at the same time. The others wait, one of each address in turn: an address that asks for
 * very much only makes itself wait, and requests outside this queue find the database free.
 */
final class Turns {
    private final int atOnce;
    private final int mostWaiting;
    private final int mostOfOne;
    private final Map<String, Deque<Promise<Turn>>> waiting = new LinkedHashMap<>();
    private int working;
    private int waitingAll;

    /** One request's turn; ending it twice does no harm. */
    final class Turn {
        private boolean over;

        void end() {
            if (isFirst()) next();
        }

        private boolean isFirst() {
            synchronized (Turns.this) {
                boolean first = !over;
                if (first) working--;
                over = true;
                return first;
            }
        }
    }

    /** @param mostWaiting in all, and {@code mostOfOne} from one address; further requests are refused */
    Turns(int atOnce, int mostWaiting, int mostOfOne) {
        this.atOnce = atOnce;
        this.mostWaiting = mostWaiting;
        this.mostOfOne = mostOfOne;
    }

    /** Completes when this request's turn comes; fails with {@code too-many}. */
    synchronized Future<Turn> take(String address) {
        if (working < atOnce) {
            working++;
            return Future.succeededFuture(new Turn());
        }
        Deque<Promise<Turn>> own = waiting.getOrDefault(address, new ArrayDeque<>());
        if (waitingAll >= mostWaiting || own.size() >= mostOfOne) return Future.failedFuture(tooMany());
        Promise<Turn> promise = Promise.promise();
        own.add(promise);
        waitingAll++;
        waiting.putIfAbsent(address, own);
        return promise.future();
    }

    static Refusal tooMany() {
        return new Refusal(Code.TOO_MANY);
    }

    private void next() {
        Promise<Turn> promise = first();
        if (promise != null) promise.complete(new Turn());
    }

    /** Whose turn it is now; null when nobody waits. */
    private synchronized Promise<Turn> first() {
        if (waiting.isEmpty() || working >= atOnce) return null;
        Map.Entry<String, Deque<Promise<Turn>>> first =
                waiting.entrySet().iterator().next();
        waiting.remove(first.getKey());
        Promise<Turn> promise = first.getValue().poll();
        waitingAll--;
        // To the end of the queue, behind all other addresses.
        if (!first.getValue().isEmpty()) waiting.put(first.getKey(), first.getValue());
        working++;
        return promise;
    }
}
