package vn.kcn.thidua.nominations.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.movement.Movements;
import vn.kcn.thidua.nominations.nomination.Flag;
import vn.kcn.thidua.nominations.nomination.Nomination;
import vn.kcn.thidua.nominations.nomination.Nominations;
import vn.kcn.thidua.nominations.nomination.Nominations.Happened;
import vn.kcn.thidua.nominations.nomination.Reading;

/** Holds nominations against the rules, as of any instant. */
@ApplicationScoped
@Transactional
public class Judging {

    @Inject
    Requirements requirements;

    @Inject
    KnownFacts known;

    @Inject
    Nominations nominations;

    @Inject
    Reading reading;

    @Inject
    Movements movements;

    @Inject
    EligibilitySettings settings;

    @Inject
    Clock clock;

    Verdict judge(UUID id, @Nullable Instant at) {
        return judge(reading.get(id), at == null ? clock.instant() : at);
    }

    /** A rule that a nomination does not meet now, in words. */
    public record Failing(
            String rule, String vi, String en, @Nullable String legalBasis) {}

    public List<Failing> failing(Nomination nomination) {
        return judge(nomination, clock.instant()).rules().stream()
                .filter(finding -> finding.result() == Outcome.FAIL)
                .map(finding -> new Failing(
                        finding.rule().name(), finding.messageVi(), finding.messageEn(), finding.legalBasis()))
                .toList();
    }

    private Verdict judge(Nomination nomination, Instant at) {
        List<Requirement> rules = requirements.of(nomination.regime(), nomination.awardCode());
        Facts facts = facts(nomination, rules, at);
        return Verdict.of(
                at, rules.stream().map(rule -> rule.kind().judge(rule, facts)).toList());
    }

    private Facts facts(Nomination nomination, List<Requirement> rules, Instant at) {
        String basis = rules.stream()
                .filter(rule -> rule.kind() == RuleKind.RATIO_CAP)
                .map(Requirement::prerequisite)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return new Facts(
                movements.named(nomination.movement()).launchesOn().getYear(),
                settings.chainMayEndYearsBefore(),
                known.held(nomination, at),
                RuleKind.orNone(nomination.claims()),
                known.holds(nomination, at),
                known.findings(nomination, at),
                known.agencies(nomination, at, LocalDate.ofInstant(at, clock.getZone())),
                known.toHear(nomination),
                known.others(nomination),
                known.proposed(nomination.movement(), nomination.awardCode()),
                basis.isEmpty() ? 0 : known.proposed(nomination.movement(), basis));
    }

    /** Before the council and before the decision: nobody goes on while something is open against him. */
    public void requireNothingOpen(Nomination nomination, String pointer) {
        List<String> open = known.holds(nomination, clock.instant());
        if (!open.isEmpty()) {
            throw Refusal.conflict("held", Map.of("nomination", nomination.id(), "open", open))
                    .at(pointer);
        }
    }

    /** An award was revoked: whoever built on it is looked at again, and flagged where a rule no longer passes. */
    public List<UUID> reconsider(String nomineeKey, String regime, String award, String detail) {
        Instant now = clock.instant();
        List<UUID> affected = known.nominations(nomineeKey, requirements.buildingOn(regime, award)).stream()
                .filter(id -> judge(nominations.named(id, ""), now).result() != Outcome.PASS)
                .toList();
        for (UUID id : affected) {
            Nomination nomination = nominations.named(id, "");
            nomination.flag(new Flag(Flag.Kind.PREREQUISITE_REVOKED, detail, now));
            nominations.publish(nomination, Happened.FLAGGED);
        }
        return affected;
    }
}
