package vn.kcn.thidua.enterprises.difficulty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import vn.kcn.thidua.kit.problem.Refusal;

/** The lists that a difficulty is sorted by: data of the board. */
@ApplicationScoped
class Catalogue {

    @Inject
    Session session;

    List<Category> categories() {
        return session.createNativeQuery(
                        "select code, name_vi, name_en, working_days from difficulty_category order by code",
                        Category.class)
                .getResultList();
    }

    List<Department> departments() {
        return session.createNativeQuery(
                        "select code, name_vi, name_en from department order by code", Department.class)
                .getResultList();
    }

    Category category(String code) {
        List<Category> known = categories();
        return known.stream()
                .filter(category -> category.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.rule(
                                "unknown-difficulty-category",
                                Map.of(
                                        "category",
                                        code,
                                        "known",
                                        known.stream().map(Category::code).toList()))
                        .at("/category"));
    }

    void requireDepartment(String code) {
        List<String> known = departments().stream().map(Department::code).toList();
        if (!known.contains(code)) {
            throw Refusal.rule("unknown-department", Map.of("department", code, "known", known))
                    .at("/department");
        }
    }
}
