package vn.kcn.thidua.enterprises.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.problem.Refusal;

/** Finds many enterprises at once, and tells of each key what became of it. */
@ApplicationScoped
class Lookup {

    @Inject
    EnterpriseRows rows;

    @Schema(name = "EnterpriseLookup")
    record Question(
            @NotNull
            @Size(min = 1, max = 1_000)
            @Schema(description = "Ids or tax codes", examples = "[\"2400999012\"]")
            List<@NotNull String> keys) {}

    enum Outcome {
        FOUND,
        NOT_FOUND,
        INVALID
    }

    @Schema(name = "EnterpriseLookupAnswer")
    record Answer(List<Found> items) {}

    @Schema(name = "EnterpriseLookupItem")
    record Found(
            @Schema(description = "As it was sent") String key,
            Outcome outcome,

            @Nullable @Schema(description = "Why it is no key", examples = "tax-code-check-digit")
            String code,

            @Nullable EnterpriseRow enterprise) {}

    /** What a key says: an id, a tax code, or neither. */
    private record Key(
            String written,
            @Nullable UUID id,
            @Nullable TaxCode taxCode,
            @Nullable String fault) {

        static Key of(String written) {
            if (Enterprises.isId(written)) {
                return new Key(written, UUID.fromString(written), null, null);
            }
            try {
                return new Key(written, null, TaxCode.of(written), null);
            } catch (Refusal noKey) {
                return new Key(written, null, null, noKey.code());
            }
        }

        Found in(Map<Object, EnterpriseRow> known) {
            if (fault != null) {
                return new Found(written, Outcome.INVALID, fault, null);
            }
            EnterpriseRow row = known.get(id != null ? id : String.valueOf(taxCode));
            return new Found(written, row == null ? Outcome.NOT_FOUND : Outcome.FOUND, null, row);
        }
    }

    Answer answer(Question question, LocalDate today) {
        List<Key> keys = question.keys().stream().map(Key::of).toList();
        Set<UUID> ids =
                keys.stream().flatMap(key -> Stream.ofNullable(key.id())).collect(Collectors.toSet());
        Set<TaxCode> taxCodes =
                keys.stream().flatMap(key -> Stream.ofNullable(key.taxCode())).collect(Collectors.toSet());
        Map<Object, EnterpriseRow> known = new HashMap<>();
        rows.known(ids, taxCodes, today).forEach(row -> {
            known.put(row.id(), row);
            known.put(row.taxCode(), row);
        });
        return new Answer(keys.stream().map(key -> key.in(known)).toList());
    }
}
