package vn.kcn.thidua.localstack;

import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Makes Kafka's clients where class loaders are many. */
public final class KafkaClients {

    // kept, because a logger that nobody holds forgets its level
    private static final Logger CHATTER = Logger.getLogger("org.apache.kafka");

    private KafkaClients() {}

    /**
     * The clients load their plugins through the thread's context class loader; tests run with one that knows other
     * classes of the same names.
     */
    public static <C> C make(Supplier<C> client) {
        CHATTER.setLevel(Level.WARNING);
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(KafkaClients.class.getClassLoader());
        try {
            return client.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
