package vn.kcn.thidua.enterprises.enterprise;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.kit.problem.Refusal;

/** An enterprise (doanh nghiệp) with a project in one of the zones: what it has been since when, whose it is, how it left. */
@Entity
@Table(name = "enterprise")
class Enterprise extends DescribedEnterprise {

    @Embedded
    private @Nullable Tombstone tombstone;

    @ElementCollection(fetch = FetchType.EAGER) // an enterprise without its states is none
    @CollectionTable(name = "operating_period", joinColumns = @JoinColumn(name = "enterprise_id"))
    @OrderBy("from")
    private List<OperatingPeriod> periods = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "legal_period", joinColumns = @JoinColumn(name = "enterprise_id"))
    @OrderBy("from")
    @Fetch(FetchMode.SUBSELECT) // rare, and a second join would multiply the states
    private List<LegalPeriod> legalPeriods = new ArrayList<>();

    @ElementCollection // asked for by few
    @CollectionTable(name = "enterprise_investor", joinColumns = @JoinColumn(name = "enterprise_id"))
    @OrderColumn(name = "place")
    @BatchSize(size = 500) // those of a chunk of an import at once
    private List<Investor> investors = new ArrayList<>();

    /** How it was told from its lookalikes when it was registered: told once, and kept by the audit trail. */
    @Transient
    private @Nullable Distinct distinctFrom;

    /** For Hibernate. */
    protected Enterprise() {}

    Enterprise(TaxCode taxCode, Description description, OperatingHistory history, Today today) {
        this(taxCode, description, history.requireHappened(today).periods(), today);
    }

    private Enterprise(TaxCode taxCode, Description description, List<OperatingPeriod> periods, Today today) {
        super(taxCode, description, today);
        this.periods.addAll(periods);
    }

    void enter(StateChange change, Today today) {
        today.requireHappened(change.from(), "/from");
        continueAs(history().with(change));
    }

    void enter(LegalChange change, Today today) {
        today.requireHappened(change.from(), "/from");
        List<LegalPeriod> continued = legalHistory().with(change).periods();
        legalPeriods.clear();
        legalPeriods.addAll(continued);
    }

    /** Answers whether anything changed. */
    boolean belongTo(Shareholding told) {
        if (told.equals(shareholding())) {
            return false;
        }
        investors.clear();
        investors.addAll(told.investors());
        return true;
    }

    /** Answers whether anything changed. All of it is checked before the first field is. */
    boolean takeOver(Description told, List<StateChange> changes, Today today) {
        requirePresent();
        OperatingHistory continued = history().withAll(changes).requireHappened(today);
        boolean isRevised = revise(told, today);
        return continueAs(continued) || isRevised;
    }

    /** From that day on it is another one; what it was before stays counted. */
    void mergeInto(TaxCode successor, LocalDate from, Line reason, Instant at, Today today) {
        today.requireHappened(from, "/from");
        if (successor.equals(taxCode())) {
            throw Refusal.rule("merged-into-itself", Map.of("taxCode", successor))
                    .at("/into");
        }
        continueAs(history().endingOn(from, reason));
        tombstone = new Tombstone(at, reason.text(), successor.digits());
    }

    /** Nothing is left that names anybody; the days on which it was there stay counted. */
    void erase(Line reason, Instant at, Today today) {
        if (history().changes().getFirst().from().isBefore(today.day())) {
            continueAs(history().endingOn(today.day(), reason));
        }
        forget();
        periods.replaceAll(OperatingPeriod::withoutReason);
        legalPeriods.replaceAll(LegalPeriod::withoutReason);
        investors.clear();
        tombstone = new Tombstone(at, reason.text(), null);
    }

    void confirmDistinct(@Nullable Distinct from) {
        distinctFrom = from;
    }

    @Nullable
    Distinct distinctFrom() {
        return distinctFrom;
    }

    /** Refuses to go on with what has left the register. */
    Enterprise requirePresent() {
        if (tombstone != null) {
            throw tombstone.refusal(taxCode().digits());
        }
        return this;
    }

    Optional<Tombstone> tombstone() {
        return Optional.ofNullable(tombstone);
    }

    private boolean continueAs(OperatingHistory history) {
        List<OperatingPeriod> continued = history.periods();
        if (continued.equals(periods)) {
            return false;
        }
        periods.clear();
        periods.addAll(continued);
        return true;
    }

    OperatingHistory history() {
        return new OperatingHistory(
                periods.stream().map(OperatingPeriod::change).toList());
    }

    LegalHistory legalHistory() {
        return new LegalHistory(legalPeriods.stream().map(LegalPeriod::change).toList());
    }

    Shareholding shareholding() {
        return new Shareholding(List.copyOf(investors));
    }
}
