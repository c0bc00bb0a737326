package vn.kcn.thidua.indicators.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.events.Outbox;

/** Gia hạn nộp báo cáo. */
@ApplicationScoped
@Transactional
class Extending {

    static final String TOPIC = "indicators.reporting-extension";
    static final String GRANTED = "vn.kcn.thidua.reporting-extension.granted.v1";

    @Inject
    Forms forms;

    @Inject
    Extensions extensions;

    @Inject
    Outbox outbox;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    ExtensionView grant(FormCode form, NewExtension wish) {
        var extension = new Extension(
                forms.get(form), wish, actor.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        extensions.persist(extension);
        outbox.publish(TOPIC, GRANTED, extension, ExtensionView.Told::of);
        return ExtensionView.of(extension);
    }

    List<ExtensionView> of(FormCode form) {
        return extensions.of(forms.get(form).code()).stream()
                .map(ExtensionView::of)
                .toList();
    }
}
