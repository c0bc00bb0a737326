package vn.kcn.thidua.indicators.form;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.kcn.thidua.kit.problem.Refusal;

@ApplicationScoped
public class Forms implements PanacheRepositoryBase<Form, UUID> {

    public Optional<Form> find(FormCode code) {
        return find("code", code).firstResultOptional();
    }

    public Form get(FormCode code) {
        return find(code).orElseThrow(() -> notFound(code));
    }

    public static Refusal notFound(FormCode code) {
        return Refusal.notFound("form-not-found", Map.of("code", code));
    }

    /** All of them, to be read outside of a transaction as well: a handful. */
    public List<Form> everyone() {
        List<Form> all = list("order by code");
        all.forEach(Form::assignees);
        return all;
    }

    List<Form> after(List<String> key, int limit) {
        var rest =
                key.isEmpty() ? find("order by code") : find("code > ?1 order by code", new FormCode(key.getFirst()));
        return rest.page(Page.ofSize(limit)).list();
    }

    List<FormView> viewsAfter(List<String> key, int limit) {
        return after(key, limit).stream().map(FormView::of).toList();
    }
}
