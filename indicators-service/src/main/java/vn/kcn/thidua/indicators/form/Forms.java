package vn.kcn.thidua.indicators.form;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.kcn.thidua.kit.http.Seek;
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

    List<Form> after(Seek seek) {
        String order = " order by code " + seek.order();
        var rest = seek.isStart()
                ? find(order)
                : find("code " + seek.beyond() + " ?1" + order, new FormCode(seek.key(0, "")));
        return rest.page(Page.ofSize(seek.limit())).list();
    }

    List<FormView> viewsAfter(Seek seek) {
        return after(seek).stream().map(FormView::of).toList();
    }
}
