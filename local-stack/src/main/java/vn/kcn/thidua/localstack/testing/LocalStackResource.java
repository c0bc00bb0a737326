package vn.kcn.thidua.localstack.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The settings of an application under test that runs on the {@link TestStack}. */
public final class LocalStackResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        TestStack.ensureRunning();
        var postgres = TestStack.postgres();
        return Map.of(
                "quarkus.datasource.jdbc.url", postgres.jdbcUrl(TestStack.DATABASE),
                "quarkus.datasource.username", TestStack.DATABASE,
                "quarkus.datasource.password", postgres.password(TestStack.DATABASE),
                "kafka.bootstrap.servers", TestStack.kafka().bootstrapServers(),
                "quarkus.oidc.auth-server-url", TokenIssuer.url(),
                "thidua.cursor.secret", TestStack.secret("cursor"),
                "quarkus.log.category.\"org.apache.kafka\".level", "WARN");
    }

    /** The stack serves all test classes of the run and ends with it. */
    @Override
    public void stop() {}
}
