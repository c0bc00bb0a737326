package vn.kcn.thidua.indicators.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import vn.kcn.thidua.indicators.indicator.Indicators;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.problem.Refusal;

/** Lập và sửa biểu mẫu. */
@ApplicationScoped
@Transactional
class Designing {

    static final String TOPIC = "indicators.reporting-form";
    static final String DESIGNED = "vn.kcn.thidua.reporting-form.designed.v1";
    static final String REVISED = "vn.kcn.thidua.reporting-form.revised.v1";

    @Inject
    Forms forms;

    @Inject
    Indicators indicators;

    @Inject
    Outbox outbox;

    FormView design(FormTerms.New wish) {
        if (forms.find(wish.code()).isPresent()) {
            throw Refusal.conflict("form-exists", Map.of("code", wish.code())).at("/code");
        }
        Form form;
        try {
            form = new Form(wish.code(), wish.terms(), indicators.catalogue());
        } catch (Refusal refusal) {
            throw refusal.at("/terms" + refusal.pointer());
        }
        forms.persist(form);
        return publish(DESIGNED, form);
    }

    FormView revise(FormCode code, FormTerms terms, ExpectedVersion expected) {
        Form form = forms.get(code);
        expected.require(form.version());
        form.revise(terms, indicators.catalogue());
        return publish(REVISED, form);
    }

    FormView read(FormCode code) {
        return FormView.of(forms.get(code));
    }

    List<FormView> after(Seek seek) {
        return forms.viewsAfter(seek);
    }

    private FormView publish(String type, Form form) {
        outbox.publish(TOPIC, type, form, FormView::of);
        return FormView.of(form);
    }
}
