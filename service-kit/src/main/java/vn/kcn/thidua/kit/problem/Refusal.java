package vn.kcn.thidua.kit.problem;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The domain says no: with a stable code, the facts that explain it, and the field it is about.
 *
 * <p>A plain type, so that model code can throw it. The kit turns it into a problem document (RFC 9457) once, in
 * {@link ProblemMappers}; the words stand in {@code problems_vi.properties} and {@code problems_en.properties}.
 */
public final class Refusal extends RuntimeException {

    /** What sort of no it is; decides the HTTP status. */
    public enum Kind {
        MALFORMED(400),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        GONE(410),
        STALE(412),
        TOO_LARGE(413),
        UNSUPPORTED(415),
        RULE(422),
        PRECONDITION_REQUIRED(428);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String code;
    private final Map<String, ?> facts;
    private final String pointer;
    private final List<Refusal> parts;
    private final Map<String, Object> members;
    private final Map<String, String> links;

    private Refusal(Kind kind, String code, Map<String, ?> facts, String pointer, List<Refusal> parts) {
        this(kind, code, facts, pointer, parts, Map.of(), Map.of());
    }

    private Refusal(
            Kind kind,
            String code,
            Map<String, ?> facts,
            String pointer,
            List<Refusal> parts,
            Map<String, Object> members,
            Map<String, String> links) {
        super(code + new TreeMap<>(facts));
        this.kind = kind;
        this.code = code;
        this.facts = Map.copyOf(facts);
        this.pointer = pointer;
        this.parts = List.copyOf(parts);
        this.members = members;
        this.links = links;
    }

    private static Refusal of(Kind kind, String code, Map<String, ?> facts) {
        return new Refusal(kind, code, facts, "", List.of());
    }

    public static Refusal malformed(String code, Map<String, ?> facts) {
        return of(Kind.MALFORMED, code, facts);
    }

    public static Refusal forbidden(String code, Map<String, ?> facts) {
        return of(Kind.FORBIDDEN, code, facts);
    }

    public static Refusal notFound(String code, Map<String, ?> facts) {
        return of(Kind.NOT_FOUND, code, facts);
    }

    public static Refusal conflict(String code, Map<String, ?> facts) {
        return of(Kind.CONFLICT, code, facts);
    }

    public static Refusal gone(String code, Map<String, ?> facts) {
        return of(Kind.GONE, code, facts);
    }

    public static Refusal stale(String code, Map<String, ?> facts) {
        return of(Kind.STALE, code, facts);
    }

    public static Refusal tooLarge(String code, Map<String, ?> facts) {
        return of(Kind.TOO_LARGE, code, facts);
    }

    public static Refusal unsupported(String code, Map<String, ?> facts) {
        return of(Kind.UNSUPPORTED, code, facts);
    }

    public static Refusal rule(String code, Map<String, ?> facts) {
        return of(Kind.RULE, code, facts);
    }

    public static Refusal preconditionRequired(String code, Map<String, ?> facts) {
        return of(Kind.PRECONDITION_REQUIRED, code, facts);
    }

    /** Several fields refused at once: one problem, an error for each. */
    public static Refusal all(List<Refusal> refusals) {
        Refusal first = refusals.getFirst();
        return refusals.size() == 1 ? first : new Refusal(first.kind, first.code, first.facts, "", refusals);
    }

    /** The same refusal about the field at this JSON pointer (RFC 6901). */
    public Refusal at(String jsonPointer) {
        return like(new Refusal(kind, code, facts, jsonPointer, parts, members, links));
    }

    /** The same with one more fact. */
    public Refusal about(String fact, Object value) {
        Map<String, Object> more = new TreeMap<>(facts);
        more.put(fact, value);
        return like(new Refusal(kind, code, more, pointer, parts, members, links));
    }

    /** The same with one more member of its problem document, for programs (RFC 9457 §3.2). */
    public Refusal telling(String member, Object value) {
        Map<String, Object> more = new TreeMap<>(members);
        more.put(member, value);
        return like(new Refusal(kind, code, facts, pointer, parts, more, links));
    }

    /** The same with where to go instead: a Link header (RFC 8288). */
    public Refusal linking(String relation, String target) {
        Map<String, String> more = new TreeMap<>(links);
        more.put(relation, target);
        return like(new Refusal(kind, code, facts, pointer, parts, members, more));
    }

    private Refusal like(Refusal changed) {
        changed.setStackTrace(getStackTrace());
        return changed;
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public Map<String, ?> facts() {
        return facts;
    }

    /** Empty when the refusal is about the whole. */
    public String pointer() {
        return pointer;
    }

    public Map<String, Object> members() {
        return members;
    }

    public Map<String, String> links() {
        return links;
    }

    /** Empty when there is one reason only: this one. */
    public List<Refusal> parts() {
        return parts;
    }
}
