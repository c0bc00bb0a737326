package vn.kcn.thidua.nominations.nomination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.bulk.BulkRow;
import vn.kcn.thidua.kit.bulk.BulkRows;
import vn.kcn.thidua.kit.bulk.Column;
import vn.kcn.thidua.kit.bulk.RowOutcome;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.enterpriseview.KnownEnterprises;
import vn.kcn.thidua.nominations.movement.Arrival;
import vn.kcn.thidua.nominations.movement.Movement;
import vn.kcn.thidua.nominations.movement.Movements;
import vn.kcn.thidua.nominations.regime.AwardType;
import vn.kcn.thidua.nominations.regime.AwardTypes;

/**
 * Đề nghị hàng loạt by an enterprise's system. What a chunk of rows needs is loaded by a handful of queries at its start;
 * what it made of the nominations is written and told by a handful of statements at its end.
 */
@RequestScoped
class BulkNominating implements BulkRows {

    @Inject
    Movements movements;

    @Inject
    AwardTypes awards;

    @Inject
    KnownEnterprises enterprises;

    @Inject
    Nominations nominations;

    @Inject
    Recusals recusals;

    @Inject
    BulkSubmitting submitting;

    @Inject
    Actor actor;

    @Inject
    Arrival arrival;

    private final Map<Long, NominatedRow> legible = new HashMap<>();
    private Map<String, Movement> open = Map.of();
    private Map<String, Refusal> foreign = Map.of();
    private NominatedBefore before = NominatedBefore.NOBODY;
    private NominatedChanges changes = new NominatedChanges();

    @Override
    public String kind() {
        return "nominations";
    }

    @Override
    public List<Column> columns() {
        return NominatedColumns.ALL;
    }

    @Override
    public void startOfChunk(List<BulkRow> rows) {
        legible.clear();
        changes = new NominatedChanges();
        rows.forEach(row -> read(row).ifPresent(known -> legible.put(row.number(), known)));
        List<NominatedRow> ours = legible.values().stream().filter(this::isOurs).toList();
        open = movements.named(ours.stream().map(NominatedRow::movement).collect(Collectors.toSet()));
        foreign = enterprises.refusals(ours.stream()
                .flatMap(row -> Stream.ofNullable(row.proposal().nominee().taxCode()))
                .collect(Collectors.toSet()));
        List<Nomination> live = nominations.live(ours);
        Set<UUID> hidden =
                recusals.hidden(actor.name(), live.stream().map(Nomination::id).toList());
        before = new NominatedBefore(live, hidden);
    }

    private Optional<NominatedRow> read(BulkRow row) {
        try {
            return Optional.of(owned(NominatedRow.of(row)));
        } catch (Refusal illegible) {
            return Optional.empty();
        }
    }

    /** An enterprise's token nominates its own enterprise and its own people. */
    private NominatedRow owned(NominatedRow row) {
        Proposal proposal = row.proposal();
        Nominee nominee = proposal.nominee().of(actor.binding().orElse(null));
        return new NominatedRow(row.movement(), row.award(), proposal.by(nominee), row.isToSubmit());
    }

    private boolean isOurs(NominatedRow row) {
        String taxCode = row.proposal().nominee().taxCode();
        return actor.mayActFor(taxCode == null ? "" : taxCode);
    }

    @Override
    public RowOutcome handle(BulkRow row) {
        NominatedRow known = legible.get(row.number());
        NominatedRow wanted = known == null ? owned(NominatedRow.of(row)) : known;
        Nominee nominee = wanted.proposal().nominee();
        if (!isOurs(wanted)) {
            throw Refusal.forbidden("foreign-subject", Map.of("subject", String.valueOf(nominee.taxCode())))
                    .at("/taxCode");
        }
        Movement movement = open.get(wanted.movement());
        if (movement == null) {
            throw Refusal.rule("unknown-movement", Map.of("movement", wanted.movement()))
                    .at("/movement");
        }
        AwardType award = awards.get(movement.regime(), wanted.award());
        requireAdmitted(movement, award, nominee);
        Nomination first = before.first(movement, award, nominee);
        LocalDate today = arrival.day();
        if (first == null) {
            movement.requireNominationsOpen(today);
            return drafted(movement, award, wanted);
        }
        return again(first, movement, award, wanted, today);
    }

    private void requireAdmitted(Movement movement, AwardType award, Nominee nominee) {
        try {
            new Admission(movement, award).requireOpenTo(nominee);
            nominee.requireEnterprise();
        } catch (Refusal refused) {
            throw refused.at(refused.pointer().replace("/nominee", ""));
        }
        Refusal unknown = nominee.taxCode() == null ? null : foreign.get(nominee.taxCode());
        if (unknown != null) {
            throw unknown.at("/taxCode");
        }
    }

    private RowOutcome drafted(Movement movement, AwardType award, NominatedRow wanted) {
        if (wanted.isToSubmit()) {
            award.checklist().requireComplete(wanted.proposal().documents());
        }
        Nomination nomination = Nomination.draft(movement.code(), movement.regime(), award.code(), wanted.proposal());
        nomination.dossier.draftedBy = actor.name();
        nominations.persist(nomination);
        before.add(nomination);
        changes.drafted(nomination, wanted.isToSubmit());
        return RowOutcome.created(nomination.id().toString());
    }

    /** The same again changes nothing; another text revises what may still be revised. */
    private RowOutcome again(
            Nomination first, Movement movement, AwardType award, NominatedRow wanted, LocalDate today) {
        String key = first.id().toString();
        boolean isSame = first.says(wanted.proposal());
        boolean isSubmitted = wanted.isToSubmit() && first.stage() == Stage.DRAFT && !changes.submits(first);
        if (isSame && !isSubmitted) {
            return RowOutcome.unchanged(key);
        }
        if (!isSame) {
            first.stage().after(Command.REVISE);
        }
        if (isSubmitted) {
            movement.requireNominationsOpen(today);
            award.checklist(first.dossier.procedure)
                    .requireComplete(wanted.proposal().documents());
        }
        if (!isSame) {
            first.revise(wanted.proposal().citing(List.copyOf(first.dossier.evidence)));
            changes.revised(first);
        }
        if (isSubmitted) {
            changes.submitted(first);
        }
        return RowOutcome.updated(key);
    }

    @Override
    public void endOfChunk() {
        submitting.tell(changes, arrival.day());
    }
}
