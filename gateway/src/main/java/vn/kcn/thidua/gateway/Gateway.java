package vn.kcn.thidua.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

@QuarkusMain
public final class Gateway {

    Gateway() {}

    public static void main(String... args) {
        // the framework answers an address that is no URI with an empty 400; RequestRules checks it too, and says why
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(args);
    }
}
