package vn.kcn.thidua.localstack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The realm of deploy/keycloak with the demo's accounts in it: the one file that an empty Keycloak imports. */
final class DemoRealm {

    private static final ObjectMapper JSON = new ObjectMapper();

    private DemoRealm() {}

    /** @param sources the folder of {@code realm.json} and {@code demo.json}; the latter is a partial import of it */
    static void write(Path sources, Path target) throws IOException {
        var realm = (ObjectNode) JSON.readTree(sources.resolve("realm.json").toFile());
        var accounts = JSON.readTree(sources.resolve("demo.json").toFile());
        for (var kind : List.of("clients", "users")) {
            accounts.path(kind).forEach(realm.withArrayProperty(kind)::add);
        }
        JSON.writeValue(target.toFile(), realm);
    }
}
