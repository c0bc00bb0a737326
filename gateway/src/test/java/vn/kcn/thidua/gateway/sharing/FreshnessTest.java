package vn.kcn.thidua.gateway.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreshnessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            public, s-maxage=2                                                | 2 | 0 | 0
            public, max-age=0, s-maxage=1, stale-while-revalidate=3, stale-if-error=300 | 1 | 3 | 300
            public, max-age=60                                                | 60 | 0 | 0
            Public, S-MaxAge=2                                                | 2 | 0 | 0
            """)
    void is_read_from_what_the_service_says(String cacheControl, int lifetime, int whileRevalidating, int onError) {
        assertEquals(
                Optional.of(new Freshness(
                        Duration.ofSeconds(lifetime),
                        Duration.ofSeconds(whileRevalidating),
                        Duration.ofSeconds(onError))),
                Freshness.of(List.of(cacheControl)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no-cache",
                "s-maxage=5",
                "public",
                "public, s-maxage=0, max-age=9",
                "public, s-maxage=soon",
                "public, s-maxage=5, private",
                "public, s-maxage=5, no-store",
                "public, s-maxage=5, no-cache"
            })
    void nothing_is_shared_that_is_not_everybodys_for_a_while(String cacheControl) {
        assertEquals(Optional.empty(), Freshness.of(List.of(cacheControl)));
    }

    @Test
    void what_stands_in_several_lines_counts_as_one() {
        assertEquals(Optional.empty(), Freshness.of(List.of("public, s-maxage=5", "no-store")));
    }
}
