package vn.kcn.thidua.localstack.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The settings of an application under test that trusts the {@link TokenIssuer}. */
public final class TokenIssuerResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of("quarkus.oidc.auth-server-url", TokenIssuer.url());
    }

    /** The issuer serves the whole run. */
    @Override
    public void stop() {}
}
