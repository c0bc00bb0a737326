package vn.kcn.thidua.kit.openapi;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/**
 * Tells who may call an operation. The framework lists its roles as scopes of the token, which they are not: nobody can ask the
 * identity provider for the scope {@code officer}. They stand in the description, and in {@code x-roles} for programs.
 */
final class WhoMay {

    private static final String SCHEME = "SecurityScheme";

    private WhoMay() {}

    static boolean isOpen(Operation operation) {
        return operation.getSecurity() == null || operation.getSecurity().isEmpty();
    }

    static void tell(Operation operation) {
        if (isOpen(operation)) {
            // without a token; one that is sent must be valid
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement(), token()));
            describe(operation, "Open to everybody.");
            return;
        }
        var roles = new TreeSet<String>();
        operation.getSecurity().stream()
                .flatMap(requirement -> requirement.getSchemes().values().stream())
                .forEach(roles::addAll);
        roles.remove("**");
        operation.setSecurity(List.of(token()));
        operation.addExtension("x-roles", List.copyOf(roles));
        describe(
                operation,
                roles.isEmpty()
                        ? "For everybody with a token."
                        : "For " + roles.stream().map(role -> "`" + role + "`").collect(Collectors.joining(", "))
                                + ".");
    }

    private static SecurityRequirement token() {
        return OASFactory.createSecurityRequirement().addScheme(SCHEME);
    }

    private static void describe(Operation operation, String sentence) {
        String said = operation.getDescription();
        operation.setDescription(said == null || said.isBlank() ? sentence : said + "\n\n" + sentence);
    }
}
