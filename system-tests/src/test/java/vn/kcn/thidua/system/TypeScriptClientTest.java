package vn.kcn.thidua.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.system.demo.TaxCodes;

/** A client generated from the committed document, in another language, does what a portal does ({@code contracts/client}). */
class TypeScriptClientTest {

    private static final Path CONTRACTS =
            Path.of("..", "contracts").toAbsolutePath().normalize();
    private static final String ZONE = "TS";

    @Test
    void the_generated_client_compiles_and_plays_its_journey() throws Exception {
        assumeTrue(isThere("npm"), "Node.js is not here");
        RunningSystem.CAST
                .officer()
                .post(
                        "/api/v1/zones",
                        Map.of(
                                "code", ZONE,
                                "nameVi", "KCN Máy Khách",
                                "nameEn", "Client zone",
                                "state", "OPERATING",
                                "areas", List.of()))
                .expect(201, 409);
        if (!isInstalled()) {
            assertEquals("", outputOfFailed("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
        }

        assertEquals("", outputOfFailed("npm", "run", "--silent", "client"));
    }

    /** Empty when it has worked. */
    private static String outputOfFailed(String... command) throws IOException, InterruptedException {
        ProcessBuilder program =
                new ProcessBuilder(command).directory(CONTRACTS.toFile()).redirectErrorStream(true);
        program.environment()
                .putAll(Map.of(
                        "THIDUA_GATEWAY_URL", RunningSystem.stack().gatewayUrl(),
                        "THIDUA_KEYCLOAK_URL", RunningSystem.stack().keycloakUrl(),
                        "THIDUA_ZONE", ZONE,
                        "THIDUA_TAX_CODE", TaxCodes.of(5_000).getLast()));
        Process process = program.start();
        String output = new String(process.getInputStream().readAllBytes());
        return process.waitFor() == 0 ? "" : output;
    }

    private static boolean isInstalled() throws IOException {
        Path installed = CONTRACTS.resolve("node_modules/.package-lock.json");
        return Files.exists(installed)
                && Files.getLastModifiedTime(installed)
                                .compareTo(Files.getLastModifiedTime(CONTRACTS.resolve("package-lock.json")))
                        >= 0;
    }

    private static boolean isThere(String program) {
        return List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
