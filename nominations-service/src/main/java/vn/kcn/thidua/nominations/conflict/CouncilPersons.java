package vn.kcn.thidua.nominations.conflict;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The members of the council, by their user names. */
@ApplicationScoped
public class CouncilPersons implements PanacheRepositoryBase<CouncilPerson, UUID> {

    Optional<CouncilPerson> byName(String username) {
        return find("username", username).firstResultOptional();
    }

    Map<String, CouncilPerson> named(Collection<String> usernames) {
        return stream("username in ?1", usernames)
                .collect(Collectors.toMap(person -> person.username, person -> person));
    }

    /** How papers name them: people whose card has none are known by their user names alone. */
    public Map<String, String> names(Collection<String> usernames) {
        return stream("username in ?1 and name <> ''", usernames)
                .collect(Collectors.toMap(person -> person.username, person -> person.name));
    }
}
