package vn.kcn.thidua.kit.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * Who acts in this request, by the verified token alone.
 *
 * <p>A token may be bound to one subject by a claim (here: an enterprise's tax code); such a token acts for that
 * subject and no other, whatever roles it carries.
 */
@RequestScoped
public class Actor {

    private static final List<String> STAFF =
            List.of(Roles.OFFICER, Roles.SECRETARY, Roles.COUNCIL, Roles.LEADER, Roles.AUDITOR, Roles.ADMIN);

    @Inject
    SecurityIdentity identity;

    private @Nullable Standing stoodFor;

    /** Who somebody is to this system: what outlives the request in which they asked for something. */
    public record Standing(
            String name,
            String client,
            Set<String> roles,
            @Nullable String binding) {}

    @ConfigProperty(name = "thidua.access.binding-claim")
    String bindingClaim;

    public Standing standing() {
        return stoodFor == null
                ? new Standing(
                        name(),
                        client(),
                        Set.copyOf(identity.getRoles()),
                        binding().orElse(null))
                : stoodFor;
    }

    /** In work that goes on after the request: acts as who asked for it, with the rights they had then. */
    public void standFor(Standing asker) {
        stoodFor = asker;
    }

    /** The user name, or for a machine its client id; {@code anonymous} without a token. */
    public String name() {
        if (stoodFor != null) {
            return stoodFor.name();
        }
        return identity.isAnonymous() ? "anonymous" : identity.getPrincipal().getName();
    }

    /** The client program that holds the token. */
    public String client() {
        return stoodFor == null ? claim("azp").orElse("anonymous") : stoodFor.client();
    }

    public boolean has(String role) {
        return stoodFor == null ? identity.hasRole(role) : stoodFor.roles().contains(role);
    }

    public boolean isAnonymous() {
        return stoodFor == null && identity.isAnonymous();
    }

    /** The one subject that this token is bound to. */
    public Optional<String> binding() {
        return stoodFor == null ? claim(bindingClaim) : Optional.ofNullable(stoodFor.binding());
    }

    /** The board's own people and auditors, whose token is bound to no subject. */
    public boolean isStaff() {
        return binding().isEmpty() && STAFF.stream().anyMatch(this::has);
    }

    /** Staff act for every subject; a bound token for its own alone; everybody else for none. */
    public boolean mayActFor(String subject) {
        return isStaff()
                || has(Roles.ENTERPRISE) && binding().filter(subject::equals).isPresent();
    }

    public void requireActsFor(String subject) {
        if (!mayActFor(subject)) {
            throw Refusal.forbidden("foreign-subject", Map.of("subject", subject));
        }
    }

    private Optional<String> claim(String name) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            Object value = token.getClaim(name);
            return Optional.ofNullable(value).map(Object::toString).filter(text -> !text.isBlank());
        }
        return Optional.empty();
    }
}
