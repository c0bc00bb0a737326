package vn.kcn.thidua.nominations.council;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session in a list. */
@Schema(name = "CouncilSessionRow")
record SessionRow(UUID id, long version, String movement, String name, LocalDate heldOn, SessionState state) {

    static SessionRow of(CouncilSession session) {
        return new SessionRow(
                session.id(), session.version(), session.movement, session.name, session.heldOn, session.state);
    }
}
