package vn.kcn.thidua.nominations.paper;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.document.AdministrativeDocument.Signature;

/**
 * Who signs: {@code Trưởng Ban}, or with his name, {@code Nguyễn Văn Mẫu, Trưởng Ban}.
 *
 * @param name none while nobody is named
 */
public record Signatory(String capacity, @Nullable String name) {

    private static final Locale VIETNAMESE = Locale.of("vi");

    public static Signatory of(String written) {
        int comma = written.indexOf(',');
        return comma < 0
                ? new Signatory(written.strip(), null)
                : new Signatory(
                        written.substring(comma + 1).strip(),
                        written.substring(0, comma).strip());
    }

    public Signature signature() {
        return new Signature(List.of(capacity.toUpperCase(VIETNAMESE)), name);
    }
}
