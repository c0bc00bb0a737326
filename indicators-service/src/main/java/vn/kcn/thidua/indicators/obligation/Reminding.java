package vn.kcn.thidua.indicators.obligation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import vn.kcn.thidua.indicators.enterpriseview.TaxCode;
import vn.kcn.thidua.indicators.form.Form;
import vn.kcn.thidua.indicators.form.FormCode;
import vn.kcn.thidua.indicators.form.Forms;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.events.Outbox.Change;
import vn.kcn.thidua.kit.http.Seek;

/** Đôn đốc: reminds, in batches, whoever has not been reminded at the step that is reached. */
@ApplicationScoped
class Reminding {

    private static final Logger LOG = Logger.getLogger(Reminding.class);
    private static final int BATCH = 200;
    /** Who was reminded to no avail for so long is on the list of the standing office. */
    private static final int LONGEST_DAYS = 60;

    @Inject
    Forms forms;

    @Inject
    Obligations obligations;

    @Inject
    Reminders reminders;

    @Inject
    ReminderSettings settings;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** A round over all forms and the periods that are due, or were not long ago. */
    @Scheduled(every = "{thidua.reminders.every}", delayed = "10m", identity = "report-reminders")
    void round() {
        LocalDate today = LocalDate.now(clock);
        int reminded = 0;
        for (Form form : QuarkusTransaction.requiringNew().call(forms::everyone)) {
            Period period = Period.of(form.calendar().frequency(), today);
            while (obligations.due(form, period).plusDays(LONGEST_DAYS).isAfter(today)) {
                reminded += remind(form.code(), period);
                period = period.previous();
            }
        }
        if (reminded > 0) {
            LOG.infof("Reminded %d enterprises of reports", reminded);
        }
    }

    /** @return how many were reminded now; asked again on the same day, nobody is */
    int remind(FormCode code, Period period) {
        String after = "";
        int reminded = 0;
        while (true) {
            String from = after;
            Batch batch = QuarkusTransaction.requiringNew().call(() -> remind(code, period, from));
            reminded += batch.reminded();
            if (batch.last().isEmpty()) {
                return reminded;
            }
            after = batch.last().get();
        }
    }

    /** @param last the tax code after which to go on; empty at the end */
    private record Batch(int reminded, Optional<String> last) {}

    private Batch remind(FormCode code, Period period, String after) {
        LocalDate due = obligations.due(forms.get(code), period);
        Optional<Step> step = Step.reached(due, LocalDate.now(clock), settings.beforeDays(), settings.overdueDays());
        if (step.isEmpty()) {
            return new Batch(0, Optional.empty());
        }
        reminders.lock();
        List<String> owing = obligations.missing(code, period, null, new Seek(List.of(after), false, BATCH)).stream()
                .map(Owing::taxCode)
                .toList();
        Set<String> known = reminders.reminded(code, period, step.get(), owing);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Reminder> fresh = owing.stream()
                .filter(taxCode -> !known.contains(taxCode))
                .map(taxCode -> new Reminder(code, period, new TaxCode(taxCode), step.get(), due, now))
                .toList();
        reminders.persist(fresh);
        outbox.publishAll(
                Reminder.TOPIC,
                fresh.stream()
                        .map(reminder -> new Change<>(reminder.eventType(), reminder))
                        .toList(),
                Reminder.Told::of);
        return new Batch(fresh.size(), owing.size() < BATCH ? Optional.empty() : Optional.of(owing.getLast()));
    }

    List<Escalation> escalated(FormCode code) {
        return QuarkusTransaction.requiringNew()
                .call(() -> reminders.escalated(forms.get(code).code(), settings.escalateAfterDays(), 1_000));
    }
}
