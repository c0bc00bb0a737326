package vn.kcn.thidua.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The ports of one system, all of the loopback address: nothing of the local stack listens elsewhere. */
public final class Ports {

    public static final String HOST = "127.0.0.1";
    private static final int CONNECT_MILLIS = 200;
    private static final int LAST = 65_535;

    private final Map<Port, Integer> numbers;

    private Ports(Map<Port, Integer> numbers) {
        this.numbers = new EnumMap<>(numbers);
    }

    /** The usual ones, but for those that the environment moves. */
    public static Ports of(Map<String, String> environment) {
        var numbers = new EnumMap<Port, Integer>(Port.class);
        for (var port : Port.values()) {
            var moved = environment.get(port.variable());
            numbers.put(port, moved == null || moved.isBlank() ? port.standard() : number(port, moved));
        }
        return new Ports(numbers);
    }

    /** One after the other from a base, for a system beside another. */
    public static Ports from(int base) {
        var numbers = new EnumMap<Port, Integer>(Port.class);
        for (var port : Port.values()) {
            numbers.put(port, base + port.ordinal());
        }
        return new Ports(numbers);
    }

    /** Any that are free now. */
    public static Ports anywhere() {
        var free = free(Port.values().length);
        var numbers = new EnumMap<Port, Integer>(Port.class);
        for (var port : Port.values()) {
            numbers.put(port, free[port.ordinal()]);
        }
        return new Ports(numbers);
    }

    public int get(Port port) {
        return Objects.requireNonNull(numbers.get(port));
    }

    /** Different ports that nobody listens on now. */
    public static int[] free(int count) {
        var held = IntStream.range(0, count).mapToObj(i -> listen(0)).toList();
        var ports = held.stream().mapToInt(ServerSocket::getLocalPort).toArray();
        held.forEach(Ports::release);
        return ports;
    }

    /** Whether somebody listens. */
    static boolean open(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(HOST, port), CONNECT_MILLIS);
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    /** Whether one could listen; stricter than nobody listening on this very address. */
    static boolean available(int port) {
        try {
            release(listen(port));
            return true;
        } catch (UncheckedIOException taken) {
            return false;
        }
    }

    private static int number(Port port, String text) {
        try {
            var number = Integer.parseInt(text.strip());
            if (number > 0 && number <= LAST) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below
        }
        throw new StackFailure(port.variable() + " must be a port number, but is \"" + text + "\"");
    }

    private static ServerSocket listen(int port) {
        try {
            return new ServerSocket(port, 1, InetAddress.getByName(HOST));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot listen on " + port, e);
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
