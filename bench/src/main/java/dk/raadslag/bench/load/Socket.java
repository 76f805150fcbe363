package dk.raadslag.bench.load;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A WebSocket's client end with nothing around it: no objects for frames, no masking (a key of zeros masks nothing,
 * as RFC 6455 allows), no copies unless a frame came in pieces.
 */
abstract class Socket extends ChannelInboundHandlerAdapter {
    private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int TEXT = 1;
    private static final int BINARY = 2;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final int PONG = 10;

    private final String path;
    private ChannelHandlerContext context;
    private ByteBuf rest;
    private boolean open;

    Socket(String path) {
        this.path = path;
    }

    /** The server has accepted the socket. */
    abstract void opened();

    abstract void received(ByteBuf in, int index, int length);

    /** @param why in the server's words, if it said any */
    abstract void lost(String why);

    /** Only on the socket's own thread. */
    final void send(Dialect.Message message) {
        context.writeAndFlush(frame(message.isText() ? TEXT : BINARY, message.payload()), context.voidPromise());
    }

    final void send(List<Dialect.Message> messages) {
        messages.forEach(this::send);
    }

    final void close() {
        if (context != null) context.close();
    }

    @Override
    public void channelActive(ChannelHandlerContext active) {
        context = active;
        String head = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n";
        active.writeAndFlush(Unpooled.wrappedBuffer(head.getBytes(StandardCharsets.US_ASCII)));
    }

    @Override
    public void channelRead(ChannelHandlerContext read, Object message) {
        ByteBuf in = (ByteBuf) message;
        if (rest != null) {
            in = Unpooled.wrappedBuffer(rest, in);
            rest = null;
        }
        if (open || shakeHands(in)) readFrames(in);
        if (in.isReadable()) rest = in.readRetainedSlice(in.readableBytes());
        in.release();
    }

    @Override
    public void channelInactive(ChannelHandlerContext inactive) {
        if (rest != null) rest.release();
        rest = null;
        lost("closed");
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext failed, Throwable cause) {
        lost(cause.toString());
        failed.close();
    }

    private boolean shakeHands(ByteBuf in) {
        int end = io.netty.buffer.ByteBufUtil.indexOf(Unpooled.wrappedBuffer(END_OF_HEAD), in);
        if (end < 0) return false;
        String head = in.readCharSequence(end - in.readerIndex() + END_OF_HEAD.length, StandardCharsets.US_ASCII)
                .toString();
        if (!head.startsWith("HTTP/1.1 101")) {
            lost(head.lines().findFirst().orElse(""));
            context.close();
            return false;
        }
        open = true;
        opened();
        return true;
    }

    private void readFrames(ByteBuf in) {
        while (in.readableBytes() >= 2) {
            int start = in.readerIndex();
            int length = in.getByte(start + 1) & 0x7f;
            int head = length < 126 ? 2 : length == 126 ? 4 : 10;
            if (in.readableBytes() < head) return;
            if (length == 126) length = in.getUnsignedShort(start + 2);
            else if (length == 127) length = (int) in.getLong(start + 2);
            if (in.readableBytes() < head + length) return;
            take(in.getByte(start) & 0x0f, in, start + head, length);
            in.readerIndex(start + head + length);
        }
    }

    private void take(int opcode, ByteBuf in, int index, int length) {
        if (opcode == TEXT || opcode == BINARY) received(in, index, length);
        else if (opcode == PING) context.writeAndFlush(frame(PONG, new byte[0]), context.voidPromise());
        else if (opcode == CLOSE && length > 2) {
            lost(in.getUnsignedShort(index) + " " + in.toString(index + 2, length - 2, StandardCharsets.UTF_8));
        }
    }

    private static ByteBuf frame(int opcode, byte[] payload) {
        ByteBuf out = Unpooled.buffer(payload.length + 14);
        out.writeByte(0x80 | opcode);
        if (payload.length < 126) out.writeByte(0x80 | payload.length);
        else if (payload.length < 65_536) out.writeByte(0x80 | 126).writeShort(payload.length);
        else out.writeByte(0x80 | 127).writeLong(payload.length);
        return out.writeInt(0).writeBytes(payload);
    }
}
