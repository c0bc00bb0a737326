package vn.kcn.thidua.nominations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kcn.thidua.nominations.Board.anonymous;
import static vn.kcn.thidua.nominations.Board.as;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Who may knock at a door: these roles, nobody else, and nobody without a token. */
public final class Doors {

    public static final List<String> ROLES =
            List.of("enterprise", "officer", "council", "secretary", "leader", "auditor", "admin", "portal");

    private Doors() {}

    /** Whatever the answer to those who may is, it is not that they may not. */
    public static void assertOpenTo(Set<String> roles, Function<RequestSpecification, Response> call) {
        assertEquals(401, call.apply(anonymous()).statusCode());
        for (String role : ROLES) {
            int status = call.apply(as(role)).statusCode();
            assertEquals(roles.contains(role), status != 403, role + " gets " + status);
        }
    }
}
