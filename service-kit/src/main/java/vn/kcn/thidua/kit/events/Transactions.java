package vn.kcn.thidua.kit.events;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import javax.sql.DataSource;

/** A transaction with its connection, for the loops that work outside of any request. */
@ApplicationScoped
class Transactions {

    @Inject
    DataSource database;

    interface Work<T> {
        T on(Connection connection) throws Exception;
    }

    <T> T run(Duration most, Work<T> work) throws Exception {
        try {
            return QuarkusTransaction.requiringNew()
                    .timeout((int) most.toSeconds())
                    .call(() -> {
                        try (Connection connection = database.getConnection()) {
                            return work.on(connection);
                        }
                    });
        } catch (io.quarkus.narayana.jta.QuarkusTransactionException wrapped) {
            if (wrapped.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw wrapped;
        }
    }
}
