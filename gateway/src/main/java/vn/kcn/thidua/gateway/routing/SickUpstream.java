package vn.kcn.thidua.gateway.routing;

import io.vertx.httpproxy.ProxyResponse;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.gateway.problem.Problem;

/** A failure that is the service's own and counts for its breaker. It is answered with what the service said, if it did. */
final class SickUpstream extends RuntimeException {

    private final transient Problem problem;
    private final transient @Nullable ProxyResponse answer;

    SickUpstream(Problem problem) {
        this(problem, null);
    }

    SickUpstream(Problem problem, @Nullable ProxyResponse answer) {
        super(problem.code(), null, false, false);
        this.problem = problem;
        this.answer = answer;
    }

    Problem problem() {
        return problem;
    }

    @Nullable
    ProxyResponse answer() {
        return answer;
    }
}
