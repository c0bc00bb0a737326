package vn.kcn.thidua.kit.notes;

import io.agroal.api.AgroalDataSource;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.SQLException;

/** Asks the database for what takes it a minute. */
@Path("/api/v1/slow")
class SlowResource {

    @Inject
    AgroalDataSource database;

    @GET
    @PermitAll
    public String ask() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_sleep(60)");
            return "slept";
        }
    }
}
