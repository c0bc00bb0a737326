package vn.kcn.thidua.enterprises.enterprise;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.Forgets;
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

/** What is said of an enterprise, and where that comes from. */
@MappedSuperclass
abstract class DescribedEnterprise extends Aggregate {

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
    @AttributeOverride(name = "source", column = @Column(name = "contact_source"))
    @AttributeOverride(name = "verifiedAt", column = @Column(name = "contact_verified_at"))
    @AttributeOverride(name = "verifier", column = @Column(name = "contact_verifier"))
    private @Nullable Provenance contactFrom;

    @Embedded
    @AttributeOverride(name = "source", column = @Column(name = "headcount_source"))
    @AttributeOverride(name = "verifiedAt", column = @Column(name = "headcount_verified_at"))
    @AttributeOverride(name = "verifier", column = @Column(name = "headcount_verifier"))
    private @Nullable Provenance headcountFrom;

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
    protected DescribedEnterprise() {}

    DescribedEnterprise(TaxCode taxCode, Description description, Today today) {
        this.taxCode = taxCode.digits();
        describe(description, today);
    }

    /** Answers whether anything changed: a revision that says the same tells nobody anything. */
    boolean revise(Description revised, Today today) {
        if (revised.equals(description())) {
            return false;
        }
        Description before = description();
        describe(revised, today);
        contactFrom = Objects.equals(before.contact(), revised.contact()) ? contactFrom : null;
        headcountFrom = Scale.saySameHeadcount(before.scale(), revised.scale()) ? headcountFrom : null;
        return true;
    }

    /** The enterprise tells of itself. Answers whether anything changed. */
    boolean declare(SelfDeclaration declaration, Today today) {
        Description before = description();
        if (!revise(declaration.over(before), today)) {
            return false;
        }
        if (!Objects.equals(before.contact(), description().contact())) {
            contactFrom = Provenance.SELF_DECLARED;
        }
        if (!Scale.saySameHeadcount(before.scale(), scale)) {
            headcountFrom = Provenance.SELF_DECLARED;
        }
        return true;
    }

    void verify(Set<DeclaredField> fields, String by, Instant at) {
        if (fields.contains(DeclaredField.CONTACT)) {
            contactFrom = Provenance.of(contactFrom).verified(by, at, "/fields");
        }
        if (fields.contains(DeclaredField.HEADCOUNT)) {
            headcountFrom = Provenance.of(headcountFrom).verified(by, at, "/fields");
        }
    }

    Map<DeclaredField, Provenance> provenance() {
        return new EnumMap<>(Map.of(
                DeclaredField.CONTACT, Provenance.of(contactFrom),
                DeclaredField.HEADCOUNT, Provenance.of(headcountFrom)));
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

    /** Leaves nothing that names anybody. */
    void forget() {
        nameVi = Forgets.FORGOTTEN;
        nameEn = null;
        contact = null;
        contactFrom = null;
        scale = null;
        headcountFrom = null;
        sizeClass = null;
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
