package vn.kcn.thidua.gateway.scoreboard;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a service answered to one question.
 *
 * @param said empty when it is away, or has no such thing
 * @param away it did not answer now; what is said was said before
 */
record Reading<T>(Optional<T> said, boolean away) {

    static <T> Reading<T> of(T said) {
        return new Reading<>(Optional.of(said), false);
    }

    static <T> Reading<T> nothing() {
        return new Reading<>(Optional.empty(), false);
    }

    static <T> Reading<T> away(@Nullable T before) {
        return new Reading<>(Optional.ofNullable(before), true);
    }

    public boolean isOld() {
        return away && said.isPresent();
    }

    public boolean isMissing() {
        return away && said.isEmpty();
    }

    public <R> Reading<R> map(Function<? super T, ? extends R> change) {
        return new Reading<>(said.map(change), away);
    }
}
