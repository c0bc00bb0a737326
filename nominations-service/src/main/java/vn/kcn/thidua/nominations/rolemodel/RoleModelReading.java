package vn.kcn.thidua.nominations.rolemodel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.access.Actor;
import vn.kcn.thidua.kit.attachments.Attachment;
import vn.kcn.thidua.kit.attachments.Attachments;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.award.HonouredRecipients;

/** Who may read which story: everybody what is published, the board's people the rest. */
@ApplicationScoped
@Transactional
class RoleModelReading {

    @Inject
    RoleModels models;

    @Inject
    HonouredRecipients honoured;

    @Inject
    Attachments attachments;

    @Inject
    Actor actor;

    RoleModelView read(UUID id) {
        return view(visible(id));
    }

    RoleModelView view(RoleModel model) {
        return RoleModelView.of(
                model, honoured.byCode(List.copyOf(model.awards)), attachments.of(owner(model.id())), !actor.isStaff());
    }

    List<RoleModelRow> list(@Nullable RoleModelState state, @Nullable String award, List<String> after, int limit) {
        RoleModelState shown = actor.isStaff() ? state : RoleModelState.PUBLISHED;
        return models.list(shown, award, after, limit).stream()
                .map(RoleModelRow::of)
                .toList();
    }

    Attachment picture(UUID id, UUID picture) {
        visible(id);
        return attachments.of(owner(id)).stream()
                .filter(file -> file.id().equals(picture))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("unknown-attachment", Map.of("id", picture)));
    }

    private RoleModel visible(UUID id) {
        RoleModel model = models.get(id);
        if (actor.isStaff() || model.state == RoleModelState.PUBLISHED) {
            return model;
        }
        throw model.state == RoleModelState.WITHDRAWN
                ? Refusal.gone("role-model-withdrawn", Map.of("roleModel", id))
                : RoleModels.unknown(id);
    }

    static String owner(UUID id) {
        return "role-model/" + id;
    }
}
