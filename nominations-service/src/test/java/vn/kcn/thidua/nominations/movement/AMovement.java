package vn.kcn.thidua.nominations.movement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Movements to test with; days as in the plan of 2021. */
public final class AMovement {

    public static final LocalDate LAUNCH = LocalDate.of(2021, 8, 3);
    public static final LocalDate END = LocalDate.of(2021, 12, 31);

    private AMovement() {}

    public static Movement thematic() {
        return Movement.draft(plan(MovementKind.THEMATIC, null, null));
    }

    public static Movement regular() {
        return Movement.draft(plan(MovementKind.REGULAR, null, null));
    }

    public static Movement launchedUntil(@Nullable LocalDate registrations, @Nullable LocalDate nominations) {
        Movement movement = Movement.draft(plan(MovementKind.THEMATIC, registrations, nominations));
        movement.launch(LAUNCH);
        return movement;
    }

    static MovementPlan plan(
            MovementKind kind, @Nullable LocalDate registrationsUntil, @Nullable LocalDate nominationsUntil) {
        return new MovementPlan(
                "MTK-2021",
                "Thi đua thực hiện thắng lợi mục tiêu kép",
                "Dual-goal emulation movement: contain Covid-19, restore production",
                "Ban Quản lý các Khu công nghiệp tỉnh Bắc Giang",
                "Management Board of Bắc Giang Industrial Zones",
                kind,
                "TDKT_2003",
                LAUNCH,
                END,
                registrationsUntil,
                nominationsUntil,
                List.of(
                        new Milestone(LocalDate.of(2021, 8, 19), "Ngày Cách mạng Tháng Tám"),
                        new Milestone(LocalDate.of(2021, 9, 2), "Quốc khánh"),
                        new Milestone(LocalDate.of(2021, 10, 10), "Ngày thành lập tỉnh")),
                List.of(
                        new PlanRecipient("Lãnh đạo Ban", "board-leadership"),
                        new PlanRecipient("Doanh nghiệp trong các KCN", "enterprise")));
    }
}
