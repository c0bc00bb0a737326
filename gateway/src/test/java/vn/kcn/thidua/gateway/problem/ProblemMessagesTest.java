package vn.kcn.thidua.gateway.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemMessagesTest {

    private final ProblemMessages messages = new ProblemMessages();

    /** Every problem the gateway has a word for: one a factory method. */
    static Stream<Problem> problems() {
        return Arrays.stream(Problem.class.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && method.getReturnType() == Problem.class)
                .map(method -> {
                    var arguments = Arrays.stream(method.getParameterTypes())
                            .map(type -> type == Duration.class
                                    ? (Object) Duration.ofSeconds(5)
                                    : type == String.class ? "x" : type == long.class ? (Object) 1L : (Object) 1)
                            .toArray();
                    try {
                        return (Problem) method.invoke(null, arguments);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(method.getName(), e);
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("problems")
    void every_problem_is_put_into_words(Problem problem) {
        for (var language : Language.values()) {
            assertFalse(messages.title(language, problem).contains(problem.code()), problem.code());
            var detail = messages.detail(language, problem);
            assertFalse(detail.contains("{") || detail.endsWith(".detail"), detail);
        }
    }

    @ParameterizedTest
    @MethodSource("problems")
    void every_problem_has_a_page(Problem problem) {
        var guide = new ProblemGuide(OwnPages.resource("/problems.md").toString(StandardCharsets.UTF_8));

        assertTrue(guide.page(problem.code()).isPresent(), problem.code());
    }

    @Test
    void both_languages_say_the_same() {
        assertEquals(messages.keys(Language.VI), messages.keys(Language.EN));
    }
}
