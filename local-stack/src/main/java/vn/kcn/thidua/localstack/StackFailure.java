package vn.kcn.thidua.localstack;

import org.jspecify.annotations.Nullable;

/** What a person must know to go on; the message stands alone, without a stack trace. */
public final class StackFailure extends RuntimeException {

    public StackFailure(String message) {
        this(message, null);
    }

    public StackFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
