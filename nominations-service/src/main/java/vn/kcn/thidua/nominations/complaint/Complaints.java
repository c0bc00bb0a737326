package vn.kcn.thidua.nominations.complaint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.problem.Refusal;

/** The complaints. */
@ApplicationScoped
public class Complaints implements PanacheRepositoryBase<Complaint, UUID> {

    /** Before anything is decided about a case. */
    public void requireNoneOpen(UUID nomination, String pointer) {
        List<UUID> open = stream("nomination = ?1 and state in ?2 order by id", nomination, ComplaintState.OPEN)
                .map(Complaint::id)
                .toList();
        if (!open.isEmpty()) {
            throw Refusal.conflict("complaint-open", Map.of("nomination", nomination, "complaints", open))
                    .at(pointer)
                    .telling("complaints", open);
        }
    }

    List<Complaint> of(UUID nomination) {
        return list("nomination = ?1 order by id", nomination);
    }

    /** Open ones in the order of their receipt; what the reader is recused from is not there. */
    List<Complaint> open(String reader, Seek seek) {
        return find(
                        "from Complaint c where c.id " + seek.beyond()
                                + " ?1 and c.state in ?2 and not exists (select 1 from Recusal r"
                                + " where r.nomination = c.nomination and r.member = ?3 and r.liftedBy is null)"
                                + " order by c.id " + seek.order(),
                        seek.id(),
                        ComplaintState.OPEN,
                        reader)
                .page(0, seek.limit())
                .list();
    }

    static Refusal unknown(UUID id) {
        return Refusal.notFound("unknown-complaint", Map.of("complaint", id));
    }
}
