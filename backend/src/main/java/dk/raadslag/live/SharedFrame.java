package dk.raadslag.live;

import dk.raadslag.protocol.ServerFrame;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.Channel;
import io.vertx.core.internal.http.WebSocketInternal;

/**
 * A text frame encoded once, as it goes on the wire, for everybody who gets it. It bypasses everything that Vert.x has
 * on a socket (promise, frame object, encoder, idle timer), which for a small frame costs as much as the kernel's part.
 * So nothing may wait in Vert.x's own queue at that moment, or this frame would overtake it; Vert.x empties that queue
 * before it reports room.
 */
final class SharedFrame {
    private static final int FINAL_TEXT = 0x81;
    private static final int LONGEST_HEAD = 10;

    private final String text;
    private final ByteBuf wire;

    private SharedFrame(String text, ByteBuf wire) {
        this.text = text;
        this.wire = wire;
    }

    /** Release once, after the last send; writes in flight hold their own reference. */
    static SharedFrame of(ServerFrame frame) {
        return of(Frames.encode(frame));
    }

    static SharedFrame of(String text) {
        int length = ByteBufUtil.utf8Bytes(text);
        ByteBuf wire = ByteBufAllocator.DEFAULT.directBuffer(length + LONGEST_HEAD);
        wire.writeByte(FINAL_TEXT);
        if (length < 126) wire.writeByte(length);
        else if (length < 65_536) wire.writeByte(126).writeShort(length);
        else wire.writeByte(127).writeLong(length);
        ByteBufUtil.writeUtf8(wire, text);
        return new SharedFrame(text, wire);
    }

    /** For sockets that need the ordinary way. */
    String text() {
        return text;
    }

    /** Only for a socket of this very thread, and without TLS, which this would bypass. */
    static boolean reaches(WebSocketInternal socket) {
        return !socket.isSsl() && socket.channelHandlerContext().executor().inEventLoop();
    }

    /** False when the socket is full, and nothing was written. */
    boolean write(WebSocketInternal socket) {
        Channel channel = socket.channelHandlerContext().channel();
        if (!channel.isWritable()) return false;
        channel.pipeline().firstContext().writeAndFlush(wire.retainedDuplicate(), channel.voidPromise());
        return true;
    }

    void release() {
        wire.release();
    }
}
