package vn.kcn.thidua.enterprises.enterprise;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/** The register adds up what was recorded since. Of several instances one does it at a time. */
@ApplicationScoped
class Counting {

    /** A whole batch after a large import, on a busy machine. */
    private static final int MOST_SECONDS = 600;

    @Inject
    Session session;

    @ConfigProperty(name = "enterprises.counting.batch")
    int batch;

    @Scheduled(
            every = "{enterprises.counting.every}",
            identity = "counting",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void countAll() {
        while (countSome() == batch) {
            // the rest of a large import: each batch is a transaction of its own
        }
    }

    long countSome() {
        return QuarkusTransaction.requiringNew()
                .timeout(MOST_SECONDS)
                .call(() -> session.createNativeQuery("select count_enterprises(:most)", Long.class)
                        .setParameter("most", batch)
                        .getSingleResult());
    }
}
