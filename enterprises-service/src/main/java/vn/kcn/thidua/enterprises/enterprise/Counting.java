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

    /** As many as a reader adds up by itself in no time. */
    private static final int FEW = 1_000;

    @Inject
    Session session;

    @ConfigProperty(name = "enterprises.counting.batch")
    int batch;

    private volatile long notedBefore;

    @Scheduled(
            every = "{enterprises.counting.every}",
            identity = "counting",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void countAll() {
        long noted = noted();
        boolean isPouring = noted > FEW && noted < batch && noted > notedBefore;
        notedBefore = noted;
        if (isPouring) {
            return; // an import goes on: a sum is raised once for all its rows, when it pauses or a batch is there
        }
        while (countSome() == batch) {
            // the rest of a large import: each batch is a transaction of its own
        }
    }

    /** How many versions wait to be added up, as far as a batch goes. */
    private long noted() {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery(
                                "select count(*) from (select from enterprise_uncounted limit :most) noted", Long.class)
                        .setParameter("most", batch)
                        .getSingleResult());
    }

    long countSome() {
        return QuarkusTransaction.requiringNew()
                .timeout(MOST_SECONDS)
                .call(() -> session.createNativeQuery("select count_enterprises(:most)", Long.class)
                        .setParameter("most", batch)
                        .getSingleResult());
    }
}
