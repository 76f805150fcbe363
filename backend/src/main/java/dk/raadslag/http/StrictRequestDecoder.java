package dk.raadslag.http;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Reads requests as Vert.x does, but limits the time for the head of one, however slowly it drips in. */
final class StrictRequestDecoder extends VertxHttpRequestDecoder {
    private final long headWithinMs;
    private boolean betweenRequests = true;
    private ScheduledFuture<?> patience;

    StrictRequestDecoder(HttpServerOptions options, long headWithinMs) {
        super(options);
        this.headWithinMs = headWithinMs;
    }

    @Override
    protected void decode(ChannelHandlerContext line, ByteBuf in, List<Object> out) throws Exception {
        int before = out.size();
        super.decode(line, in, out);
        for (Object part : out.subList(before, out.size())) {
            if (part instanceof HttpRequest) headIsThere();
            if (part instanceof LastHttpContent) betweenRequests = true;
        }
        // Some bytes came, but not yet a whole head.
        if (betweenRequests && patience == null && out.size() == before) {
            patience = line.executor().schedule(() -> line.close(), headWithinMs, TimeUnit.MILLISECONDS);
        }
    }

    private void headIsThere() {
        betweenRequests = false;
        if (patience != null) patience.cancel(false);
        patience = null;
    }

    @Override
    protected void handlerRemoved0(ChannelHandlerContext line) throws Exception {
        headIsThere();
        super.handlerRemoved0(line);
    }
}
