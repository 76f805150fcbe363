package dk.raadslag.bench.load;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.FixedRecvByteBufAllocator;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollSocketChannel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.net.InetSocketAddress;
import java.util.function.Consumer;

/** Connections to one server, all on one thread. */
final class Line {
    private static final int READ_AT_ONCE = 16 * 1024;
    /** One source address has 28,000 ports on Linux, and closed connections keep theirs for a minute. */
    private static final int SOURCES = 8;

    private final EventLoop loop;
    private final int port;

    Line(EventLoop loop, int port) {
        this.loop = loop;
        this.port = port;
    }

    static EventLoop newLoop(String name) {
        IoHandlerFactory io = Epoll.isAvailable() ? EpollIoHandler.newFactory() : NioIoHandler.newFactory();
        return (EventLoop) new MultiThreadIoEventLoopGroup(1, new DefaultThreadFactory(name, true), io).next();
    }

    EventLoop loop() {
        return loop;
    }

    /** @param number spreads connections over source addresses */
    void connect(Socket socket, int number, Consumer<Throwable> whenRefused) {
        Class<? extends SocketChannel> kind = Epoll.isAvailable() ? EpollSocketChannel.class : NioSocketChannel.class;
        new Bootstrap()
                .group(loop)
                .channel(kind)
                .option(ChannelOption.TCP_NODELAY, true)
                .option(ChannelOption.RECVBUF_ALLOCATOR, new FixedRecvByteBufAllocator(READ_AT_ONCE))
                .handler(socket)
                .connect(
                        new InetSocketAddress("127.0.0.1", port),
                        new InetSocketAddress("127.0.0." + (2 + number % SOURCES), 0))
                .addListener((ChannelFutureListener) done -> {
                    if (!done.isSuccess()) whenRefused.accept(done.cause());
                });
    }
}
