package vn.kcn.thidua.indicators.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kcn.thidua.indicators.figure.Series.Point;
import vn.kcn.thidua.indicators.indicator.Kind;
import vn.kcn.thidua.indicators.indicator.OverTime;
import vn.kcn.thidua.indicators.period.Period;

class SeriesTest {

    private static Series series(String points) {
        List<Point> read = Stream.of(points.split(" "))
                .map(point -> point.split("="))
                .map(point -> new Point(Period.parse(point[0]), new BigDecimal(point[1])))
                .toList();
        return new Series(read);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            kind,  over time,      points,                              period,  figure
            FLOW,  SUM,            2021-01=1 2021-02=2 2021-03=4,       2021-Q1, 7
            FLOW,  SUM,            2021-01=1 2021-03=4,                 2021-Q1, 5
            FLOW,  SUM,            2021-01=1 2021=50,                   2021,    50
            FLOW,  SUM,            2021=50,                             2021-Q1, -
            FLOW,  SUM,            2021-Q1=7 2021-04=1,                 2021-H1, 8
            FLOW,  SUM,            2021-08=1 2021-12=2,                 2021-08-01/2021-12-31, 3
            FLOW,  SUM,            2021-08=1 2021-12=2,                 2021-08-03/2021-12-31, 2
            STOCK, LAST,           2021-01=5 2021-03=9,                 2021-Q1, 9
            STOCK, LAST,           2021-01=5,                           2021-02, 5
            STOCK, LAST,           2021-03=9,                           2021-02, -
            STOCK, LAST,           2021=3 2021-12=4,                    2021,    4
            STOCK, LAST_IN_PERIOD, 2021-01=5,                           2021-02, -
            STOCK, MEAN,           2021-01=1 2021-02=2,                 2021-Q1, 1.5
            FLOW_YTD, LAST_IN_PERIOD, 2021-03=30 2021-06=70,            2021-H1, 70
            FLOW_YTD, LAST_IN_PERIOD, 2021-03=30 2021-06=70,            2021-Q2, 40
            FLOW_YTD, LAST_IN_PERIOD, 2021-06=70,                       2021-Q2, -
            FLOW_YTD, LAST_IN_PERIOD, 2020-12=99 2021-01=8,             2021-01, 8
            FLOW_YTD, LAST_IN_PERIOD, 2021-03=30,                       2021-Q2, -
            """, useHeadersInDisplayName = true)
    void becomes_one_figure_for_a_longer_period(
            Kind kind, OverTime overTime, String points, String period, String figure) {
        String found = series(points)
                .over(Period.parse(period), kind, overTime)
                .map(BigDecimal::toPlainString)
                .orElse("-");

        assertEquals(figure, found);
    }
}
