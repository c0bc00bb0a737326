package vn.kcn.thidua.indicators.target;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Quantity;
import vn.kcn.thidua.kit.model.Aggregate;

/** Mục tiêu của phong trào: one indicator's target in one movement, with every revision of its terms. */
@Entity
@Table(name = "target")
public class Target extends Aggregate {

    @Column(nullable = false, updatable = false)
    private String movement;

    @Column(nullable = false, updatable = false)
    private IndicatorCode indicator;

    @Embedded
    private Scope scope;

    @Embedded
    private TermsRevision current;

    @ElementCollection
    @CollectionTable(name = "target_revision", joinColumns = @JoinColumn(name = "target_id"))
    @OrderColumn(name = "place")
    private List<TermsRevision> revisions = new ArrayList<>();

    /** Number of the revision in force, from 1. */
    @Column(nullable = false)
    private int revision;

    protected Target() {}

    Target(String movement, Indicator indicator, Scope scope, TermsRevision first) {
        this.movement = movement;
        this.indicator = indicator.code();
        this.scope = scope;
        setTerms(indicator, first);
    }

    boolean asksFor(Terms asked) {
        return current.terms().equals(asked);
    }

    void revise(Indicator definition, TermsRevision revised) {
        setTerms(definition, revised);
    }

    private void setTerms(Indicator definition, TermsRevision revised) {
        revised.terms().requireSense();
        definition.requirePossible(revised.terms().ask().value(), "/value");
        current = revised;
        revisions.add(revised);
        revision++;
    }

    public String movement() {
        return movement;
    }

    public IndicatorCode indicator() {
        return indicator;
    }

    public int revision() {
        return revision;
    }

    public Scope scope() {
        return scope;
    }

    public Ask ask() {
        return current.terms().ask();
    }

    /** What a flow is added to. */
    public @Nullable Quantity opening() {
        return current.terms().opening();
    }

    /** What the figure is a part of. */
    public @Nullable Quantity whole() {
        return current.terms().whole();
    }

    public LocalDate begins() {
        return current.terms().begins();
    }

    public LocalDate due() {
        return current.terms().due();
    }

    /** The figure that the target is compared with; none where the plan names none. */
    public @Nullable BigDecimal base() {
        Base base = current.terms().base();
        return base == null ? null : base.figureFor(ask().value());
    }

    /** As it had been set by an instant, for reading alone; none before it was set. */
    public Optional<Target> asKnownAt(Instant instant) {
        List<TermsRevision> known = revisions.stream()
                .filter(each -> !each.setAt().isAfter(instant))
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Target then = new Target();
        then.movement = movement;
        then.indicator = indicator;
        then.scope = scope;
        then.current = known.getLast();
        then.revision = known.size();
        return Optional.of(then);
    }

    TermsRevision current() {
        return current;
    }

    /** Oldest first. */
    List<TermsRevision> revisions() {
        return List.copyOf(revisions);
    }
}
