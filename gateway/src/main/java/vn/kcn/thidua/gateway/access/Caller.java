package vn.kcn.thidua.gateway.access;

import io.vertx.core.http.HttpServerRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Whom a request is counted for: a client (and its user) known by token, or else a network address. */
public record Caller(String key, boolean known) {

    static Caller of(JsonWebToken token) {
        Object client = token.getClaim("azp");
        return new Caller("token " + client + " " + token.getSubject(), true);
    }

    static Caller anonymous(HttpServerRequest request) {
        var address = request.remoteAddress();
        return new Caller("address " + (address == null ? "unknown" : network(address.hostAddress())), false);
    }

    /** One subscriber holds at least a /64 of IPv6: counting single addresses would count nobody. */
    static String network(String address) {
        var ip = InetAddress.ofLiteral(address);
        return ip instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(ip.getAddress(), 8)) + "/64"
                : ip.getHostAddress();
    }
}
