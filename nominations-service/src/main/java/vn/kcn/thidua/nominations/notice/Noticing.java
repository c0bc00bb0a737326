package vn.kcn.thidua.nominations.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.audit.AuditTrail;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.kit.time.BoardCalendar;
import vn.kcn.thidua.nominations.nomination.Nomination;
import vn.kcn.thidua.nominations.nomination.Reading;

/** Tells the nominating side that there is no award, and why. */
@ApplicationScoped
@Transactional
class Noticing {

    @Inject
    Notices notices;

    @Inject
    Reasons reasons;

    @Inject
    Reading reading;

    @Inject
    BoardCalendar calendar;

    @Inject
    Actor actor;

    @Inject
    AuditTrail trail;

    NoticeView issue(UUID id, NewNotice wanted) {
        Nomination nomination = reading.get(id);
        Notice.requireEnded(nomination);
        if (notices.of(id).isPresent()) {
            throw Refusal.conflict("notice-issued", Map.of("nomination", id));
        }
        Notice notice = Notice.issue(nomination, wanted, reasons.of(nomination), calendar.today(), actor.name());
        notices.persistAndFlush(notice);
        NoticeView view = NoticeView.of(notice);
        trail.record("vn.kcn.thidua.not-awarded-notice.issued.v1", notice.id(), view);
        return view;
    }

    NoticeView read(UUID id) {
        reading.get(id);
        return notices.of(id)
                .map(NoticeView::of)
                .orElseThrow(() -> Refusal.notFound("no-notice", Map.of("nomination", id)));
    }
}
