package vn.kcn.thidua.enterprises.enterprise;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.enterprises.size.Scale;
import vn.kcn.thidua.enterprises.size.Sector;
import vn.kcn.thidua.enterprises.size.SizeClass;
import vn.kcn.thidua.enterprises.size.SizeRules;
import vn.kcn.thidua.enterprises.zone.LotCode;
import vn.kcn.thidua.enterprises.zone.ZoneCode;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.problem.Refusal;

/** An enterprise (doanh nghiệp) with a project in one of the zones. */
@Entity
@Table(name = "enterprise")
class Enterprise extends Aggregate {

    /** "Erased from the register": what others are told in place of a name. */
    private static final String ERASED = "Đã xóa khỏi sổ";

    @Column(name = "tax_code", nullable = false, updatable = false)
    private String taxCode;

    @Column(name = "name_vi", nullable = false)
    private String nameVi;

    @Column(name = "name_en")
    private @Nullable String nameEn;

    @Column(nullable = false)
    private String zone;

    @Column(name = "legal_form", nullable = false)
    @Enumerated(EnumType.STRING)
    private LegalForm legalForm;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Ownership ownership;

    @Column(name = "investor_countries", nullable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> investorCountries = List.of();

    @Column(nullable = false)
    private String industry;

    @Column(name = "registered_on", nullable = false)
    private LocalDate registeredOn;

    @Embedded
    private @Nullable ContactColumns contact;

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

    @Column(name = "vsic_version", nullable = false)
    private int vsicVersion;

    @Column
    private @Nullable String lot;

    @Embedded
    private @Nullable Scale scale;

    @Column(name = "size_class")
    @Enumerated(EnumType.STRING)
    private @Nullable SizeClass sizeClass;

    /** For Hibernate. */
    protected Enterprise() {}

    Enterprise(TaxCode taxCode, Description description, OperatingHistory history, Today today) {
        this.taxCode = taxCode.digits();
        periods.addAll(history.requireHappened(today).periods());
        describe(description, today);
    }

    /** Answers whether anything changed: a revision that says the same tells nobody anything. */
    boolean revise(Description revised, Today today) {
        if (revised.equals(description())) {
            return false;
        }
        describe(revised, today);
        return true;
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
        nameVi = ERASED;
        nameEn = null;
        contact = null;
        scale = null;
        sizeClass = null;
        investors.clear();
        tombstone = new Tombstone(at, reason.text(), null);
    }

    /** Refuses to go on with what has left the register. */
    Enterprise requirePresent() {
        if (tombstone != null) {
            throw tombstone.refusal(taxCode);
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

    private void describe(Description description, Today today) {
        today.requireHappened(description.registeredOn(), "/registeredOn");
        requirePossible(description, today);
        nameVi = description.nameVi().text();
        nameEn = textOf(description.nameEn());
        zone = description.zone().text();
        legalForm = description.legalForm();
        ownership = description.ownership();
        investorCountries = description.investorCountries().stream()
                .map(CountryCode::alpha2)
                .toList();
        industry = description.industry().digits();
        registeredOn = description.registeredOn();
        vsicVersion =
                Objects.requireNonNull(description.vsicVersion(), "vsicVersion").year();
        lot = description.lot() == null ? null : description.lot().text();
        scale = description.scale();
        sizeClass = sizeClassOn(today.day()).orElse(null);
        contact = ContactColumns.of(description.contact());
    }

    Description description() {
        return new Description(
                new Line(nameVi),
                lineOf(nameEn),
                new ZoneCode(zone),
                legalForm,
                ownership,
                investorCountries.stream().map(CountryCode::new).toList(),
                new IndustryCode(industry),
                contact == null ? null : contact.contact(),
                registeredOn,
                new VsicVersion(vsicVersion),
                lot == null ? null : new LotCode(lot),
                scale);
    }

    Optional<SizeClass> sizeClass() {
        return Optional.ofNullable(sizeClass);
    }

    /** The class of size by the rules of a day. */
    Optional<SizeClass> sizeClassOn(LocalDate day) {
        return SizeRules.classify(scale, Sector.of(industry), day);
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

    Optional<TaxCode> headOffice() {
        return taxCode().isOfUnit() ? Optional.of(taxCode().headOffice()) : Optional.empty();
    }

    TaxCode taxCode() {
        return new TaxCode(taxCode);
    }

    private void requirePossible(Description description, Today today) {
        if (description.scale() != null && description.scale().employeesOn() != null) {
            today.requireHappened(description.scale().employeesOn(), "/scale/employeesOn");
        }
        if (description.legalForm().isDependent() != taxCode().isOfUnit()) {
            throw Refusal.rule(
                            "legal-form-of-tax-code", Map.of("legalForm", description.legalForm(), "taxCode", taxCode))
                    .at("/legalForm");
        }
    }

    private static @Nullable String textOf(@Nullable Line line) {
        return line == null ? null : line.text();
    }

    private static @Nullable Line lineOf(@Nullable String text) {
        return text == null ? null : new Line(text);
    }
}
