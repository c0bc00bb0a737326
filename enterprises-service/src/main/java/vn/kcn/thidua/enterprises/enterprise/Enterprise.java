package vn.kcn.thidua.enterprises.enterprise;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.Line;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.enterprises.zone.ZoneCode;
import vn.kcn.thidua.kit.model.Aggregate;

/** An enterprise (doanh nghiệp) with a project in one of the zones. */
@Entity
@Table(name = "enterprise")
class Enterprise extends Aggregate {

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

    @Column(name = "contact_person")
    private @Nullable String contactPerson;

    @Column(name = "contact_phone")
    private @Nullable String contactPhone;

    @Column(name = "contact_email")
    private @Nullable String contactEmail;

    @ElementCollection(fetch = FetchType.EAGER) // an enterprise without its states is none
    @CollectionTable(name = "operating_period", joinColumns = @JoinColumn(name = "enterprise_id"))
    @OrderBy("from")
    private List<OperatingPeriod> periods = new ArrayList<>();

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

    /** Answers whether anything changed. All of it is checked before the first field is. */
    boolean takeOver(Description told, List<StateChange> changes, Today today) {
        OperatingHistory continued = history().withAll(changes).requireHappened(today);
        boolean isRevised = revise(told, today);
        return continueAs(continued) || isRevised;
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
        Contact contact = description.contact();
        contactPerson = contact == null ? null : textOf(contact.person());
        contactPhone = contact == null ? null : contact.phone();
        contactEmail = contact == null ? null : contact.email();
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
                contact().orElse(null),
                registeredOn);
    }

    OperatingHistory history() {
        return new OperatingHistory(
                periods.stream().map(OperatingPeriod::change).toList());
    }

    TaxCode taxCode() {
        return new TaxCode(taxCode);
    }

    private Optional<Contact> contact() {
        boolean isKnown = contactPerson != null || contactPhone != null || contactEmail != null;
        return isKnown ? Optional.of(new Contact(lineOf(contactPerson), contactPhone, contactEmail)) : Optional.empty();
    }

    private static @Nullable String textOf(@Nullable Line line) {
        return line == null ? null : line.text();
    }

    private static @Nullable Line lineOf(@Nullable String text) {
        return text == null ? null : new Line(text);
    }
}
