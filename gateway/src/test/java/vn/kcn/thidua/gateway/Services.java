package vn.kcn.thidua.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

/** Two services that answer, and an address where the third may be started. */
public final class Services implements QuarkusTestResourceLifecycleManager {

    private StubUpstream enterprises;
    private StubUpstream indicators;

    @Override
    public Map<String, String> start() {
        enterprises = new StubUpstream("enterprises", 0);
        indicators = new StubUpstream("indicators", 0);
        var settings = new HashMap<String, String>();
        settings.put("thidua.upstream.enterprises", enterprises.url());
        settings.put("thidua.upstream.indicators", indicators.url());
        settings.put("thidua.upstream.nominations", "http://127.0.0.1:" + freePort());
        settings.put("thidua.gateway.routing.timeouts.answer", "1S");
        settings.put("thidua.gateway.routing.timeouts.bulk-answer", "3S");
        settings.put("thidua.gateway.routing.timeouts.upload", "1S");
        settings.put("thidua.gateway.routing.limits.bulk-body", "64M");
        // the tests of failures must not open it for the others; BreakerTest has its own
        settings.put("thidua.gateway.routing.breaker.requests", "1000");
        settings.put("thidua.gateway.openapi.kept", "0S");
        settings.put("thidua.gateway.openapi.kept-incomplete", "0S");
        return settings;
    }

    @Override
    public void stop() {
        enterprises.close();
        indicators.close();
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
