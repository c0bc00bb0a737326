package vn.kcn.thidua.nominations.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.access.Roles;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.enterpriseview.KnownEnterprises;
import vn.kcn.thidua.nominations.movement.Arrival;
import vn.kcn.thidua.nominations.movement.Movement;
import vn.kcn.thidua.nominations.movement.Movements;

/** Takes registrations in. */
@ApplicationScoped
@Transactional
class Registering {

    @Inject
    Registrations registrations;

    @Inject
    Movements movements;

    @Inject
    KnownEnterprises enterprises;

    @Inject
    Actor actor;

    @Inject
    Outbox outbox;

    @Inject
    Arrival arrival;

    RegistrationView register(NewRegistration wanted) {
        LocalDate today = arrival.day();
        Registration registration = Registration.of(
                        wanted.movement(), participant(wanted), wanted.unit(), wanted.pledge(), today)
                .pledging(wanted.goals());
        Movement movement = movements.named(wanted.movement());
        movement.requireRegistrationsOpen(today);
        if (registration.taxCode != null) {
            enterprises.require(registration.taxCode, "/taxCode");
        }
        if (registrations.contains(movement.code(), registration.subjectKey)) {
            throw Refusal.conflict("already-registered", Map.of("movement", movement.code()));
        }
        registrations.persist(registration);
        outbox.publish(RegistrationEvent.TOPIC, RegistrationEvent.RECORDED, registration, RegistrationEvent::of);
        return RegistrationView.of(registration);
    }

    RegistrationView read(UUID id) {
        return registrations
                .findByIdOptional(id)
                .filter(registration -> isOwn(registration.taxCode))
                .map(RegistrationView::of)
                .orElseThrow(() -> Refusal.notFound("unknown-registration", Map.of("registration", id)));
    }

    /** An enterprise sees its own alone. */
    List<RegistrationView> list(@Nullable String movement, Seek seek) {
        String own = actor.has(Roles.ENTERPRISE)
                ? actor.binding().orElse("")
                : actor.binding().orElse(null);
        return registrations.list(movement, own, seek).stream()
                .map(RegistrationView::of)
                .toList();
    }

    private @Nullable String participant(NewRegistration wanted) {
        String taxCode = wanted.taxCode() == null && wanted.unit() == null
                ? actor.binding().orElse(null)
                : wanted.taxCode();
        if (!isOwn(taxCode)) {
            throw Refusal.forbidden(
                    "foreign-subject", Map.of("subject", taxCode != null ? taxCode : String.valueOf(wanted.unit())));
        }
        return taxCode;
    }

    /** A bound token stands for its enterprise and for no unit of the board. */
    private boolean isOwn(@Nullable String taxCode) {
        return actor.mayActFor(taxCode == null ? "" : taxCode);
    }
}
