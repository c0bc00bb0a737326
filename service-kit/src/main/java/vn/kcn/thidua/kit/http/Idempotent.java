package vn.kcn.thidua.kit.http;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that takes an {@code Idempotency-Key}: sent again with the same key and body it gives the same answer and does
 * nothing; with another body it is refused (422); while the first is still at work, 409. Refusals are not kept: a
 * corrected request may use the key again. Keys are kept for {@code thidua.idempotency.retention}.
 *
 * <p>The method's work, and the record of its answer, are one transaction.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
