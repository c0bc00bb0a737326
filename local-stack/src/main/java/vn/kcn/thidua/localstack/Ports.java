package vn.kcn.thidua.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.stream.IntStream;

/** Ports of the loopback address; nothing of the local stack listens elsewhere. */
public final class Ports {

    public static final String HOST = "127.0.0.1";
    private static final int CONNECT_MILLIS = 200;

    private Ports() {}

    /** Different ports that nobody listens on now. */
    public static int[] free(int count) {
        var held = IntStream.range(0, count).mapToObj(i -> hold()).toList();
        var ports = held.stream().mapToInt(ServerSocket::getLocalPort).toArray();
        held.forEach(Ports::release);
        return ports;
    }

    public static boolean open(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(HOST, port), CONNECT_MILLIS);
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    private static ServerSocket hold() {
        try {
            return new ServerSocket(0, 1, InetAddress.getByName(HOST));
        } catch (IOException e) {
            throw new UncheckedIOException("No free port", e);
        }
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
