package vn.kcn.thidua.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kcn.thidua.system.contract.Breaks;
import vn.kcn.thidua.system.contract.Contract;

/** The committed document is the promise; the packaged services are what is kept of it. */
class ContractTest {

    private final Contract contract =
            new Contract(Path.of("..").toAbsolutePath().normalize());

    @Test
    void no_client_trips_over_what_has_changed() {
        assertEquals(List.of(), Breaks.between(contract.committed(), contract.built()));
    }

    @Test
    void the_committed_document_is_what_the_code_does() {
        assertTrue(
                Contract.text(contract.committed()).equals(Contract.text(contract.built())),
                "The API has changed. Renew contracts/openapi.json by ./thidua contract, and commit it.");
    }

    @Test
    void the_running_gateway_publishes_the_committed_document() {
        var running =
                RunningSystem.CAST.anybody().get("/openapi.json").expect(200).body();

        assertEquals(Contract.text(contract.committed()), Contract.text(contract.published(running)));
    }
}
