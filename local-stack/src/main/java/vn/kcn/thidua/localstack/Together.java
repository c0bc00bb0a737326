package vn.kcn.thidua.localstack;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Does the same with several servers at the same time. */
final class Together {

    private Together() {}

    /** The first failure ends the others' waiting and is the one that is thrown. */
    static <S extends Server> void each(List<S> servers, Consumer<S> task) {
        var failure = new AtomicReference<@Nullable Throwable>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var server : servers) {
                CompletableFuture.runAsync(() -> task.accept(server), threads).whenComplete((done, thrown) -> {
                    if (thrown != null && failure.compareAndSet(null, thrown)) {
                        threads.shutdownNow();
                    }
                });
            }
        }
        var thrown = failure.get();
        if (thrown instanceof CompletionException wrapped && wrapped.getCause() instanceof RuntimeException cause) {
            throw cause;
        }
        if (thrown != null) {
            throw new IllegalStateException(thrown);
        }
    }
}
