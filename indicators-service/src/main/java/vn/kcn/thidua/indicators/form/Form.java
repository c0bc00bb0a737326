package vn.kcn.thidua.indicators.form;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.kcn.thidua.indicators.enterpriseview.TaxCode;
import vn.kcn.thidua.indicators.indicator.Indicator;
import vn.kcn.thidua.indicators.indicator.IndicatorCode;
import vn.kcn.thidua.indicators.indicator.Indicators;
import vn.kcn.thidua.indicators.indicator.Source;
import vn.kcn.thidua.indicators.period.Period;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.problem.Refusal;

/** Biểu mẫu báo cáo. */
@Entity
@Table(name = "reporting_form")
public class Form extends Aggregate {

    @Column(nullable = false, updatable = false)
    private FormCode code;

    @Column(name = "name_vi", nullable = false)
    private String nameVi;

    @Column(name = "name_en", nullable = false)
    private String nameEn;

    @Embedded
    private Calendar calendar;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Assignment assignment;

    @Column(nullable = false)
    private int levels;

    @ElementCollection
    @CollectionTable(name = "reporting_form_indicator", joinColumns = @JoinColumn(name = "form_id"))
    @OrderColumn(name = "place")
    private List<FormIndicator> indicators = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "reporting_form_rule", joinColumns = @JoinColumn(name = "form_id"))
    @OrderColumn(name = "place")
    private List<ValidationRule> rules = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "reporting_form_assignee", joinColumns = @JoinColumn(name = "form_id"))
    @Column(name = "assignee", nullable = false)
    private Set<String> assignees = new HashSet<>();

    protected Form() {}

    Form(FormCode code, FormTerms terms, Map<IndicatorCode, Indicator> catalogue) {
        this.code = code;
        take(terms, catalogue);
    }

    /** Reports that were handed in keep the levels they were handed in under. */
    void revise(FormTerms terms, Map<IndicatorCode, Indicator> catalogue) {
        if (terms.calendar().frequency() != calendar.frequency()) {
            throw Refusal.conflict("frequency-never-changes", Map.of("code", code, "frequency", calendar.frequency()))
                    .at("/calendar/frequency");
        }
        take(terms, catalogue);
    }

    private void take(FormTerms terms, Map<IndicatorCode, Indicator> catalogue) {
        terms.calendar().requireMeaning();
        requireReported(terms.indicators(), catalogue);
        for (int i = 0; i < terms.rules().size(); i++) {
            terms.rules().get(i).requireMeaning(catalogue.keySet(), "/rules/" + i);
        }
        if ((terms.assignment() == Assignment.ALL) != terms.assignees().isEmpty()) {
            throw Refusal.rule("assignees-do-not-fit", Map.of("assignment", terms.assignment()))
                    .at("/assignees");
        }
        nameVi = terms.nameVi().strip();
        nameEn = terms.nameEn().strip();
        calendar = terms.calendar();
        assignment = terms.assignment();
        levels = terms.levels();
        indicators.clear();
        indicators.addAll(terms.indicators());
        rules.clear();
        rules.addAll(terms.rules());
        assignees.clear();
        terms.assignees()
                .forEach(each ->
                        assignees.add(assignment == Assignment.ENTERPRISES ? new TaxCode(each).digits() : each));
    }

    private static void requireReported(List<FormIndicator> wanted, Map<IndicatorCode, Indicator> catalogue) {
        Set<IndicatorCode> seen = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            IndicatorCode indicator = wanted.get(i).indicator();
            String pointer = "/indicators/" + i + "/indicator";
            Indicator definition = catalogue.get(indicator);
            if (definition == null) {
                throw Indicators.unknown(indicator).at(pointer);
            }
            definition.requireSource(Source.REPORTED, pointer);
            if (!seen.add(indicator)) {
                throw Refusal.rule("indicator-twice", Map.of("indicator", indicator))
                        .at(pointer);
            }
        }
    }

    /** Says no to a period of another frequency, and to one that is too far ahead. */
    public void requirePeriod(Period period, LocalDate today) {
        calendar.requirePeriod(period, today);
    }

    public void requireFrequency(Period period) {
        calendar.requireFrequency(period);
    }

    public void requireAsks(IndicatorCode indicator, String pointer) {
        if (!indicators.isEmpty()
                && indicators.stream().noneMatch(each -> each.indicator().equals(indicator))) {
            throw Refusal.rule("not-in-form", Map.of("indicator", indicator, "form", code))
                    .at(pointer);
        }
    }

    public boolean isAssignedTo(TaxCode taxCode, String zone) {
        return switch (assignment) {
            case ALL -> true;
            case ZONES -> assignees.contains(zone);
            case ENTERPRISES -> assignees.contains(taxCode.digits());
        };
    }

    /** Those without which no report is handed in. */
    public Collection<IndicatorCode> compulsory() {
        return indicators.stream()
                .filter(FormIndicator::compulsory)
                .map(FormIndicator::indicator)
                .toList();
    }

    public FormCode code() {
        return code;
    }

    public String nameVi() {
        return nameVi;
    }

    public String nameEn() {
        return nameEn;
    }

    public Calendar calendar() {
        return calendar;
    }

    public Assignment assignment() {
        return assignment;
    }

    public SortedSet<String> assignees() {
        return new TreeSet<>(assignees);
    }

    public int levels() {
        return levels;
    }

    /** In the order of the form; empty when it asks for whatever enterprises report. */
    public List<FormIndicator> indicators() {
        return List.copyOf(indicators);
    }

    public List<ValidationRule> rules() {
        return List.copyOf(rules);
    }
}
