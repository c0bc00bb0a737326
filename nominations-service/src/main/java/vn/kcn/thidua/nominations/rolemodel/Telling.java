package vn.kcn.thidua.nominations.rolemodel;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kcn.thidua.kit.attachments.Attachment;
import vn.kcn.thidua.kit.attachments.Attachments;
import vn.kcn.thidua.kit.attachments.ReceivedFile;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.http.MergePatches;
import vn.kcn.thidua.kit.problem.Refusal;
import vn.kcn.thidua.nominations.award.HonouredRecipients;

/** Writes, publishes and withdraws stories. */
@ApplicationScoped
@Transactional
class Telling {

    private static final int MOST_PICTURES = 20;

    @Inject
    RoleModels models;

    @Inject
    RoleModelReading reading;

    @Inject
    HonouredRecipients honoured;

    @Inject
    Attachments attachments;

    @Inject
    MergePatches patches;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    RoleModelView draft(Story written) {
        RoleModel model = RoleModel.draft(written, honoured.byCode(written.awards()));
        models.persist(model);
        return told(model, RoleModelEvent.DRAFTED);
    }

    RoleModelView revise(UUID id, JsonNode patch, ExpectedVersion expected) {
        RoleModel model = seen(id, expected);
        Story written = patches.apply(Story.of(model), patch, Story.class);
        model.revise(written, honoured.byCode(written.awards()));
        return told(model, RoleModelEvent.REVISED);
    }

    /** The pictures are part of what was published. */
    RoleModelView publish(UUID id, ExpectedVersion expected) {
        RoleModel model = seen(id, expected);
        model.publish(honoured.byCode(List.copyOf(model.awards)), LocalDate.now(clock));
        RoleModelView published = told(model, RoleModelEvent.PUBLISHED);
        attachments.seal(RoleModelReading.owner(id));
        return published;
    }

    RoleModelView withdraw(UUID id, String reason, ExpectedVersion expected) {
        RoleModel model = seen(id, expected);
        model.withdraw(reason);
        return told(model, RoleModelEvent.WITHDRAWN);
    }

    /** Asked before a file is read: nobody sends a picture to hear no. */
    void requireDraft(UUID id) {
        models.get(id).requireDraft();
    }

    Attachment illustrate(UUID id, ReceivedFile file) {
        models.get(id).requireDraft();
        String owner = RoleModelReading.owner(id);
        if (attachments.of(owner).size() >= MOST_PICTURES) {
            throw Refusal.rule("too-many-pictures", Map.of("most", MOST_PICTURES));
        }
        Attachment stored = attachments.store(owner, file);
        if (!stored.mediaType().startsWith("image/")) {
            throw Refusal.rule("not-a-picture", Map.of("found", stored.mediaType()));
        }
        attachments.attach(owner, List.of(stored.id()));
        return stored;
    }

    private RoleModel seen(UUID id, ExpectedVersion expected) {
        RoleModel model = models.get(id);
        expected.require(model.version());
        return model;
    }

    private RoleModelView told(RoleModel model, String type) {
        outbox.publish(RoleModelEvent.TOPIC, type, model, RoleModelEvent::of);
        return reading.view(model);
    }
}
