package vn.kcn.thidua.nominations.rolemodel;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.award.HonouredRecipients.Honour;
import vn.kcn.thidua.nominations.regime.RecipientKind;

/** Điển hình tiên tiến: one story, and the awards that it tells of. */
@Entity
@Table(name = "role_model")
class RoleModel extends Aggregate {

    String title;
    String summary;
    String story;

    @Column(name = "consented_on")
    @Nullable
    LocalDate consentedOn;

    @Enumerated(EnumType.STRING)
    RoleModelState state = RoleModelState.DRAFT;

    @Column(name = "published_on")
    @Nullable
    LocalDate publishedOn;

    @Nullable
    String withdrawal;

    @ElementCollection
    @CollectionTable(name = "role_model_award", joinColumns = @JoinColumn(name = "role_model_id"))
    @OrderColumn(name = "position")
    @Column(name = "code")
    List<String> awards = new ArrayList<>();

    protected RoleModel() {}

    static RoleModel draft(Story written, Map<String, Honour> known) {
        RoleModel model = new RoleModel();
        model.write(written, known);
        return model;
    }

    void revise(Story written, Map<String, Honour> known) {
        state = state.after("revise");
        write(written, known);
    }

    private void write(Story written, Map<String, Honour> known) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < written.awards().size(); i++) {
            String code = written.awards().get(i);
            if (!known.containsKey(code)) {
                throw Refusal.rule("unknown-award-code", Map.of("code", code)).at("/awards/" + i);
            }
            if (!seen.add(code)) {
                throw Refusal.rule("named-twice", Map.of("value", code)).at("/awards/" + i);
            }
        }
        title = written.title().strip();
        summary = written.summary().strip();
        story = written.story().strip();
        consentedOn = written.consentedOn();
        awards.clear();
        awards.addAll(written.awards());
    }

    /** Of awards that hold, and of people who agreed. */
    void publish(Map<String, Honour> honours, LocalDate today) {
        RoleModelState next = state.after("publish");
        for (int i = 0; i < awards.size(); i++) {
            Honour honour = honours.get(awards.get(i));
            if (honour == null || !honour.holds()) {
                throw Refusal.rule("role-model-of-revoked", Map.of("code", awards.get(i)))
                        .at("/awards/" + i);
            }
            if (honour.recipientKind() == RecipientKind.INDIVIDUAL
                    && (consentedOn == null || consentedOn.isAfter(today))) {
                throw Refusal.rule("consent-missing", Map.of("code", awards.get(i)))
                        .at("/consentedOn");
            }
        }
        state = next;
        publishedOn = today;
    }

    void withdraw(String reason) {
        state = state.after("withdraw");
        withdrawal = reason.strip();
    }

    void requireDraft() {
        state.after("revise");
    }
}
