package vn.kcn.thidua.gateway.problem;

import io.vertx.core.buffer.Buffer;
import java.util.Map;

/** A problem in the caller's language, ready to be written. */
public record ProblemAnswer(int status, Map<String, String> headers, Buffer body) {}
