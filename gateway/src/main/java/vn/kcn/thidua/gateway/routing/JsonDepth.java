package vn.kcn.thidua.gateway.routing;

import io.vertx.core.buffer.Buffer;
import vn.kcn.thidua.gateway.problem.Problem;

/** How deep a JSON text may nest: parsers recurse, and no resource needs more. Whether it is JSON is the service's to say. */
final class JsonDepth implements BodyRule {

    private final int limit;
    private int depth;
    private boolean inText;
    private boolean escaped;

    JsonDepth(int limit) {
        this.limit = limit;
    }

    @Override
    public Buffer pass(Buffer part) {
        for (var i = 0; i < part.length(); i++) {
            see(part.getByte(i));
        }
        return part;
    }

    /** Bytes will do: no byte of a longer UTF-8 character is one of these. */
    private void see(byte next) {
        if (escaped) {
            escaped = false;
        } else if (inText) {
            escaped = next == '\\';
            inText = next != '"';
        } else if (next == '"') {
            inText = true;
        } else if (next == '{' || next == '[') {
            depth++;
            if (depth > limit) {
                throw Problem.tooDeep(limit).refused();
            }
        } else if (next == '}' || next == ']') {
            depth--;
        }
    }
}
