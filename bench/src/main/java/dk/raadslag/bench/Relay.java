package dk.raadslag.bench;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.internal.buffer.BufferInternal;
import io.vertx.core.internal.http.WebSocketInternal;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The bare relay that the server is compared with: each frame of a writer is written once to each follower's socket,
 * from one buffer that holds the whole frame already. Nothing is stored, checked or merged. One context.
 */
public final class Relay extends VerticleBase {
    /**
     * How a frame is written. The bench uses {@link #ENCODED}; the other shows what the ordinary way costs. One
     * WebSocketFrame for all is no way: Vert.x releases it with the first socket.
     */
    private enum Way {
        MESSAGE,
        ENCODED
    }

    private final int port;
    private final Way way;
    private final Set<ServerWebSocket> followers = new LinkedHashSet<>();

    private Relay(int port, Way way) {
        this.port = port;
        this.way = way;
    }

    /** Arguments: the port, and optionally the way. */
    public static void main(String[] arguments) {
        Way way = arguments.length > 1 ? Way.valueOf(arguments[1]) : Way.ENCODED;
        Vertx vertx = Vertx.vertx(new VertxOptions().setPreferNativeTransport(true));
        vertx.deployVerticle(new Relay(Integer.parseInt(arguments[0]), way))
                .onSuccess(id -> System.out.println("ready, native transport: " + vertx.isNativeTransportEnabled()))
                .onFailure(cause -> {
                    System.err.println(cause.getMessage());
                    System.exit(1);
                });
    }

    @Override
    public Future<?> start() {
        HttpServerOptions options = new HttpServerOptions()
                .setHost("127.0.0.1")
                .setPort(port)
                .setPerMessageWebSocketCompressionSupported(false)
                .setPerFrameWebSocketCompressionSupported(false);
        return vertx.createHttpServer(options).webSocketHandler(this::accept).listen();
    }

    private void accept(ServerWebSocket socket) {
        if (socket.path().equals("/follow")) {
            followers.add(socket);
            socket.closeHandler(closed -> followers.remove(socket));
        } else {
            socket.textMessageHandler(this::relay);
        }
    }

    private void relay(String text) {
        switch (way) {
            case MESSAGE -> followers.forEach(follower -> follower.writeTextMessage(text));
            case ENCODED -> {
                ByteBuf frame = encode(text);
                followers.forEach(follower -> {
                    ChannelHandlerContext context = ((WebSocketInternal) follower).channelHandlerContext();
                    context.writeAndFlush(frame.retainedDuplicate(), context.voidPromise());
                });
                frame.release();
            }
        }
    }

    private static ByteBuf encode(String text) {
        ByteBuf payload = ((BufferInternal) Buffer.buffer(text)).getByteBuf();
        int length = payload.readableBytes();
        ByteBuf frame = Unpooled.directBuffer(length + 10).writeByte(0x81);
        if (length < 126) frame.writeByte(length);
        else if (length < 65_536) frame.writeByte(126).writeShort(length);
        else frame.writeByte(127).writeLong(length);
        return frame.writeBytes(payload);
    }
}
