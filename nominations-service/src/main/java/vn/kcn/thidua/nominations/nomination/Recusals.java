package vn.kcn.thidua.nominations.nomination;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.http.Seek;

/** Who must not see what. Everything that shows a nomination to a person asks here. */
@ApplicationScoped
public class Recusals implements PanacheRepositoryBase<Recusal, UUID> {

    public boolean hides(String person, UUID nomination) {
        return count("member = ?1 and nomination = ?2 and liftedBy is null", person, nomination) > 0;
    }

    /** Of these nominations, those that do not exist for this person. */
    public Set<UUID> hidden(String person, Collection<UUID> among) {
        return among.isEmpty()
                ? Set.of()
                : stream("member = ?1 and liftedBy is null and nomination in ?2", person, among)
                        .map(Recusal::nomination)
                        .collect(Collectors.toSet());
    }

    /** Who is recused, case by case. */
    public Map<UUID, Set<String>> of(Collection<UUID> nominations) {
        return nominations.isEmpty()
                ? Map.of()
                : stream("liftedBy is null and nomination in ?1", nominations)
                        .collect(Collectors.groupingBy(
                                Recusal::nomination, Collectors.mapping(Recusal::member, Collectors.toSet())));
    }

    public boolean contains(UUID nomination, String member, RecusalKind kind) {
        return count("nomination = ?1 and member = ?2 and kind = ?3 and liftedBy is null", nomination, member, kind)
                > 0;
    }

    /** In the order they were entered, lifted ones too. */
    public List<Recusal> of(UUID nomination) {
        return list("nomination = ?1 order by id", nomination);
    }

    /** Of one member, or of everybody but for the cases that do not exist for the reader; in the order they were entered. */
    public List<Recusal> told(String reader, @Nullable String member, Seek seek) {
        return find(
                        "from Recusal r where r.id " + seek.beyond() + " :key and (:member = '' or r.member = :member)"
                                + " and (r.member = :reader or not exists (select 1 from Recusal own"
                                + " where own.nomination = r.nomination and own.member = :reader and own.liftedBy is null))"
                                + " order by r.id " + seek.order(),
                        Map.<String, Object>of(
                                "key", seek.id(), "member", member == null ? "" : member, "reader", reader))
                .page(0, seek.limit())
                .list();
    }
}
