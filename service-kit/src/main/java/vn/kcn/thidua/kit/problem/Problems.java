package vn.kcn.thidua.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts refusals into words: the one place where a code becomes a sentence. */
@ApplicationScoped
public class Problems {

    private final ProblemTexts texts = new ProblemTexts();

    /** The whole document for a refusal, in the caller's language. */
    public Problem of(Refusal refusal, Locale locale, @Nullable String instance, @Nullable String traceId) {
        return of(refusal, refusal.kind().status(), locale, instance, traceId);
    }

    Problem of(Refusal refusal, int status, Locale locale, @Nullable String instance, @Nullable String traceId) {
        return new Problem(
                "/problems/" + refusal.code(),
                texts.title(refusal.code(), locale),
                status,
                texts.detail(refusal.code(), refusal.facts(), locale),
                instance,
                refusal.code(),
                traceId,
                errors(refusal, locale),
                refusal.members());
    }

    /** The same for what is no refusal of the domain, such as a range beyond the end. */
    public Problem of(
            int status, String code, Map<String, ?> facts, Locale locale, @Nullable String at, @Nullable String trace) {
        return of(Refusal.malformed(code, facts), status, locale, at, trace);
    }

    private List<Problem.FieldError> errors(Refusal refusal, Locale locale) {
        if (!refusal.parts().isEmpty()) {
            return refusal.parts().stream().map(part -> error(part, locale)).toList();
        }
        return refusal.pointer().isEmpty() ? List.of() : List.of(error(refusal, locale));
    }

    private Problem.FieldError error(Refusal part, Locale locale) {
        return new Problem.FieldError(part.pointer(), part.code(), texts.detail(part.code(), part.facts(), locale));
    }
}
