package vn.kcn.thidua.enterprises.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kcn.thidua.enterprises.enterprise.RegisteredEnterprise;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.problem.Refusal;

@ApplicationScoped
class Projects implements PanacheRepositoryBase<Project, UUID> {

    Project of(RegisteredEnterprise owner, String written) {
        return find("enterpriseId = ?1 and code = ?2", owner.id(), written)
                .singleResultOptional()
                .orElseThrow(() ->
                        Refusal.notFound("project-not-found", Map.of("taxCode", owner.taxCode(), "code", written)));
    }

    boolean has(ProjectCode code) {
        return count("code", code.digits()) > 0;
    }

    /** A page of an enterprise's projects, by code. */
    List<Project> after(RegisteredEnterprise owner, Seek seek) {
        return find(
                        "enterpriseId = ?1 and code " + seek.beyond() + " ?2 order by code " + seek.order(),
                        owner.id(),
                        seek.key(0, ""))
                .page(0, seek.limit())
                .list();
    }
}
