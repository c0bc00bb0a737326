package vn.kcn.thidua.nominations.rolemodel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.attachments.Attachment;
import vn.kcn.thidua.nominations.award.HonouredRecipients.Honour;

/** A story as the API shows it. */
@Schema(name = "RoleModel")
record RoleModelView(
        UUID id,
        long version,
        String title,
        String summary,
        String story,
        RoleModelState state,
        @Nullable LocalDate publishedOn,

        @Schema(description = "Day of the consent; for the board's people alone") @Nullable
        LocalDate consentedOn,

        @Schema(description = "Why it was withdrawn; for the board's people alone") @Nullable
        String withdrawal,

        List<Told> awards,
        List<Picture> pictures) {

    /** An award that it tells of. */
    @Schema(name = "RoleModelAward")
    record Told(
            @Schema(examples = "7KM3P-XC9TA-4VRWE-H6DNY") String code,
            String awardNameVi,
            String awardNameEn,
            String recipientName,
            int year,

            @Schema(description = "Whether it still holds") boolean holds) {

        static Told of(Honour honour) {
            return new Told(
                    honour.code(),
                    honour.awardNameVi(),
                    honour.awardNameEn(),
                    honour.recipientName(),
                    honour.year(),
                    honour.holds());
        }
    }

    /** A picture, and where it is. */
    @Schema(name = "RoleModelPicture")
    record Picture(UUID id, String name, String mediaType, long size, String path) {
        static Picture of(UUID model, Attachment file) {
            return new Picture(
                    file.id(),
                    file.name(),
                    file.mediaType(),
                    file.size(),
                    "/api/v1/role-models/" + model + "/pictures/" + file.id());
        }
    }

    static RoleModelView of(RoleModel model, Map<String, Honour> honours, List<Attachment> files, boolean isPublic) {
        return new RoleModelView(
                model.id(),
                model.version(),
                model.title,
                model.summary,
                model.story,
                model.state,
                model.publishedOn,
                isPublic ? null : model.consentedOn,
                isPublic ? null : model.withdrawal,
                model.awards.stream()
                        .map(honours::get)
                        .filter(Objects::nonNull)
                        .map(Told::of)
                        .toList(),
                files.stream().map(file -> Picture.of(model.id(), file)).toList());
    }
}
