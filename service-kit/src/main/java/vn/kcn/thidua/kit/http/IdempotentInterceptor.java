package vn.kcn.thidua.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.locks.Locks;
import vn.kcn.thidua.kit.problem.Refusal;

/** Runs an {@link Idempotent} method in one transaction with the record of its answer. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
class IdempotentInterceptor {

    static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Inject
    Actor actor;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @AroundInvoke
    Object once(InvocationContext method) throws Exception {
        String key = headers.getHeaderString(HEADER);
        Callable<Object> work = key == null ? method::proceed : () -> withKey(key, method);
        try {
            return QuarkusTransaction.joiningExisting().call(work);
        } catch (io.quarkus.narayana.jta.QuarkusTransactionException wrapped) {
            if (wrapped.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw wrapped;
        }
    }

    private Object withKey(String key, InvocationContext method) throws Exception {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Refusal.malformed("idempotency-key-malformed", Map.of("most", LONGEST_KEY));
        }
        String client = actor.client() + "/" + actor.name();
        String fingerprint = fingerprint(method);
        if (!isFirst(client, key)) {
            throw Refusal.conflict("idempotency-key-in-flight", Map.of());
        }
        List<?> known = entities.createNativeQuery("""
                        select fingerprint, status, headers::text, body from idempotency_record
                        where client = :client and key = :key
                        """, Object[].class)
                .setParameter("client", client)
                .setParameter("key", key)
                .getResultList();
        if (!known.isEmpty()) {
            return again((Object[]) known.getFirst(), fingerprint);
        }
        Response answer = (Response) method.proceed();
        keep(client, key, fingerprint, answer);
        return answer;
    }

    /** Held to the end of the transaction: of two at once, one works and the other is told so. */
    private boolean isFirst(String client, String key) {
        return (boolean) entities.createNativeQuery(
                        "select pg_try_advisory_xact_lock(hashtextextended(:key, " + Locks.IDEMPOTENCY_KEY + "))")
                .setParameter("key", client + "\n" + key)
                .getSingleResult();
    }

    private Response again(Object[] row, String fingerprint) throws JsonProcessingException {
        if (!fingerprint.equals(row[0])) {
            throw Refusal.rule("idempotency-key-reused", Map.of());
        }
        Response.ResponseBuilder answer = Response.status(((Number) row[1]).intValue())
                .header("Idempotency-Replayed", "true")
                .type(MediaType.APPLICATION_JSON_TYPE);
        for (var header : json.readTree((String) row[2]).properties()) {
            answer.header(header.getKey(), header.getValue().asText());
        }
        JsonNode body = row[3] == null ? null : json.readTree((String) row[3]);
        return answer.entity(body).build();
    }

    private void keep(String client, String key, String fingerprint, Response answer) throws JsonProcessingException {
        Map<String, String> kept = new TreeMap<>();
        for (String name : List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG)) {
            String value = answer.getHeaderString(name);
            if (value != null) {
                kept.put(name, value);
            }
        }
        entities.createNativeQuery("""
                        insert into idempotency_record (client, key, fingerprint, status, headers, body, created_at)
                        values (:client, :key, :fingerprint, :status, cast(:headers as jsonb), :body, :at)
                        """)
                .setParameter("client", client)
                .setParameter("key", key)
                .setParameter("fingerprint", fingerprint)
                .setParameter("status", answer.getStatus())
                .setParameter("headers", json.writeValueAsString(kept))
                .setParameter("body", answer.hasEntity() ? json.writeValueAsString(answer.getEntity()) : null)
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    /** Of what was understood, not of its bytes: other white space is the same request. */
    private String fingerprint(InvocationContext method) throws JsonProcessingException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(uri.getPath().getBytes(StandardCharsets.UTF_8));
        for (Object parameter : method.getParameters()) {
            if (parameter instanceof Record || parameter instanceof JsonNode) {
                digest.update(json.writeValueAsBytes(parameter));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
