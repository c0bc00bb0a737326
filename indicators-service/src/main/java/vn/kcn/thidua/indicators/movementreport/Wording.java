package vn.kcn.thidua.indicators.movementreport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.indicators.keytask.KeyTaskState;
import vn.kcn.thidua.indicators.keytask.KeyTaskView;
import vn.kcn.thidua.indicators.progress.ProgressView;
import vn.kcn.thidua.indicators.progress.State;
import vn.kcn.thidua.indicators.standing.StandingView;

/** The report in the words and the numerals of a Vietnamese office: 220.000, 9,6 and 31/12/2021. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String NONE = "–";

    private Wording() {}

    static String subject(MovementReport report) {
        return "Tình hình thực hiện phong trào “%s”, tháng %s"
                .formatted(
                        report.movementNameVi(), report.period().from().format(DateTimeFormatter.ofPattern("M/yyyy")));
    }

    static List<Section> sections(MovementReport report) {
        List<Section> sections = new ArrayList<>();
        sections.add(reporting(report));
        sections.add(progress(report));
        report.standings().forEach(standing -> sections.add(standing(standing)));
        sections.add(keyTasks(report));
        Stream.of(milestones(report), notes(report))
                .filter(section -> !section.rows().isEmpty())
                .forEach(sections::add);
        return IntStream.range(0, sections.size())
                .mapToObj(place -> numbered(place + 1, sections.get(place)))
                .toList();
    }

    private static Section numbered(int number, Section section) {
        return new Section(number + ". " + section.title(), section.sentences(), section.columns(), section.rows());
    }

    private static Section reporting(MovementReport report) {
        ReportingState state = report.reporting();
        String sentence =
                "Đến ngày %s, %s trên %s doanh nghiệp đang hoạt động đã nộp báo cáo tháng, %s báo cáo đã được duyệt; còn %s doanh nghiệp chưa nộp."
                        .formatted(
                                day(report.asOf()),
                                whole(state.handedIn()),
                                whole(state.expected()),
                                whole(state.approved()),
                                whole(state.expected() - state.handedIn()));
        return new Section(
                "Chế độ báo cáo",
                List.of(sentence),
                List.of("TT", "Doanh nghiệp chưa nộp", "Mã số thuế", "KCN"),
                rows(state.missing(), missing -> List.of(missing.name(), missing.taxCode(), missing.zone())));
    }

    private static Section progress(MovementReport report) {
        List<ProgressView.Item> items = report.progress().items();
        long achieved =
                items.stream().filter(item -> item.state() == State.ACHIEVED).count();
        long behind = items.stream()
                .filter(item -> item.state() == State.BEHIND || item.state() == State.MISSED)
                .count();
        return new Section(
                "Tiến độ thực hiện mục tiêu",
                List.of("Trong %s mục tiêu, %s đã đạt, %s chậm tiến độ hoặc không đạt."
                        .formatted(whole(items.size()), whole(achieved), whole(behind))),
                List.of("TT", "Chỉ tiêu", "Đơn vị", "Mục tiêu", "Thực hiện", "Tỷ lệ %", "Đánh giá"),
                rows(
                        items,
                        item -> List.of(
                                item.subject() == null ? item.nameVi() : item.nameVi() + " (" + item.subject() + ")",
                                item.unit(),
                                sign(item) + number(item.target()),
                                number(item.actual()),
                                percent(item.shareOfTarget()),
                                state(item.state()))));
    }

    private static Section standing(StandingView view) {
        StandingView.Document standing = view.standing();
        String kind = view.number() == null ? "tạm tính" : "chính thức, bản số " + view.number();
        return new Section(
                "Xếp hạng " + standing.blockNameVi(),
                List.of("Kết quả %s đến ngày %s.".formatted(kind, day(standing.asOf()))),
                List.of("Hạng", "Đơn vị", "Điểm"),
                standing.rows().stream()
                        .map(row -> List.of(Integer.toString(row.rank()), row.name(), number(row.score())))
                        .toList());
    }

    private static Section keyTasks(MovementReport report) {
        List<KeyTaskView> tasks = report.keyTasks();
        long late = tasks.stream().filter(KeyTaskView::late).count();
        return new Section(
                "Nhiệm vụ trọng tâm",
                List.of("%s nhiệm vụ, trong đó %s quá hạn.".formatted(whole(tasks.size()), whole(late))),
                List.of("TT", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Tình trạng"),
                rows(
                        tasks,
                        task -> List.of(
                                task.nameVi(),
                                task.owner(),
                                day(task.due()),
                                state(task.state()) + (task.late() ? ", quá hạn" : ""))));
    }

    private static Section milestones(MovementReport report) {
        List<List<String>> cells = report.keyTasks().stream()
                .flatMap(task -> task.milestones().stream()
                        .map(part -> List.of(task.nameVi(), part.nameVi(), day(part.due()), state(part))))
                .toList();
        long late = report.keyTasks().stream()
                .flatMap(task -> task.milestones().stream())
                .filter(KeyTaskView.Part::late)
                .count();
        return new Section(
                "Mốc thực hiện nhiệm vụ",
                List.of("%s mốc, trong đó %s quá hạn.".formatted(whole(cells.size()), whole(late))),
                List.of("TT", "Nhiệm vụ", "Mốc thực hiện", "Thời hạn", "Tình trạng"),
                rows(cells, row -> row));
    }

    private static String state(KeyTaskView.Part part) {
        if (part.reachedOn() != null) {
            return "Đạt ngày " + day(part.reachedOn());
        }
        return part.late() ? "Quá hạn" : "Chưa đến hạn";
    }

    /** Of the month alone: what was noted before stands in the reports before. */
    private static Section notes(MovementReport report) {
        List<List<String>> cells = report.keyTasks().stream()
                .flatMap(task -> task.notes().stream()
                        .filter(note -> !note.on().isBefore(report.period().from()))
                        .map(note -> List.of(task.nameVi(), day(note.on()), note.text())))
                .toList();
        return new Section(
                "Tiến độ nhiệm vụ trong tháng",
                List.of("%s ghi chép tiến độ trong tháng.".formatted(whole(cells.size()))),
                List.of("TT", "Nhiệm vụ", "Ngày", "Tiến độ"),
                rows(cells, row -> row));
    }

    private static <T> List<List<String>> rows(List<T> items, Function<T, List<String>> cells) {
        return IntStream.range(0, items.size())
                .mapToObj(place -> {
                    List<String> row = new ArrayList<>(List.of(Integer.toString(place + 1)));
                    row.addAll(cells.apply(items.get(place)));
                    return List.copyOf(row);
                })
                .toList();
    }

    private static String sign(ProgressView.Item item) {
        return switch (item.comparison()) {
            case AT_LEAST -> "≥ ";
            case MORE_THAN -> "> ";
            case ABOUT -> "≈ ";
            case AT_MOST -> "≤ ";
            case LESS_THAN -> "< ";
            case EQUAL -> "";
            case BETWEEN -> "từ ";
        };
    }

    static String state(State state) {
        return switch (state) {
            case ACHIEVED -> "Đạt";
            case ON_TRACK -> "Đúng tiến độ";
            case AT_RISK -> "Có nguy cơ không đạt";
            case BEHIND -> "Chậm tiến độ";
            case MISSED -> "Không đạt";
            case NO_DATA -> "Chưa có số liệu";
        };
    }

    private static String state(KeyTaskState state) {
        return switch (state) {
            case PLANNED -> "Chưa thực hiện";
            case IN_PROGRESS -> "Đang thực hiện";
            case DONE -> "Hoàn thành";
        };
    }

    static String number(@Nullable BigDecimal number) {
        return number == null ? NONE : format("#,##0.######").format(number);
    }

    static String percent(@Nullable BigDecimal percent) {
        return percent == null ? NONE : format("#,##0.0").format(percent.setScale(1, RoundingMode.HALF_UP));
    }

    private static String whole(long number) {
        return format("#,##0").format(number);
    }

    private static DecimalFormat format(String pattern) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat(pattern, symbols);
    }

    private static String day(LocalDate day) {
        return day.format(DAY);
    }
}
