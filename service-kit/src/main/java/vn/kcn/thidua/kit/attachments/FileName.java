package vn.kcn.thidua.kit.attachments;

import java.text.Normalizer;
import java.util.Map;
import vn.kcn.thidua.kit.problem.Refusal;

/**
 * A name that is nothing but a name: no folder, no control or direction-changing character, nothing that a file system
 * or a header would read as something else. Vietnamese letters stay.
 */
record FileName(String text) {

    private static final int LONGEST = 150;

    static FileName of(String declared) {
        String name = Normalizer.normalize(declared, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]", "")
                .replaceAll("[<>:\"|?*%;]", "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        int dot = name.lastIndexOf('.');
        if (dot < 1 || name.length() - dot > 6) {
            throw Refusal.rule("attachment-name", Map.of("allowed", FileType.allowed()))
                    .at("/name");
        }
        return new FileName(shortened(name, dot));
    }

    private static String shortened(String name, int dot) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int end = LONGEST - (name.length() - dot);
        end -= Character.isHighSurrogate(name.charAt(end - 1)) ? 1 : 0;
        return name.substring(0, end) + name.substring(dot);
    }
}
