package vn.kcn.thidua.gateway.routing;

import io.vertx.core.buffer.Buffer;

/** Looks at a request body part by part as it passes. Refuses by throwing {@link vn.kcn.thidua.gateway.problem.Refused}. */
interface BodyRule {

    /** What goes on of a part. */
    Buffer pass(Buffer part);

    /** The end: refuses what is not whole. */
    default void end() {}

    /** No more of it comes, whole or not. */
    default void close() {}
}
