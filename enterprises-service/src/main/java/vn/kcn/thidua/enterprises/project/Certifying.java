package vn.kcn.thidua.enterprises.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.kcn.thidua.enterprises.enterprise.RegisteredEnterprises;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.kit.events.Outbox;
import vn.kcn.thidua.kit.http.ExpectedVersion;
import vn.kcn.thidua.kit.problem.Refusal;

/** An officer records a project's certificate and its adjustments. */
@ApplicationScoped
class Certifying {

    @Inject
    Projects projects;

    @Inject
    RegisteredEnterprises enterprises;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Transactional
    Project record(String enterprise, NewProject told) {
        if (projects.has(told.code())) {
            throw Refusal.conflict("project-exists", Map.of("code", told.code()))
                    .at("/code");
        }
        Project project = new Project(told.code(), enterprises.byKey(enterprise), told.fields(), Today.by(clock));
        projects.persist(project);
        outbox.publish(ProjectEvent.TOPIC, ProjectEvent.RECORDED, project, ProjectEvent::of);
        return project;
    }

    @Transactional
    Project revise(String enterprise, String code, ExpectedVersion expected, UnaryOperator<ProjectFields> patch) {
        Project project = projects.of(enterprises.byKey(enterprise), code);
        expected.require(project.version());
        if (project.revise(patch.apply(project.fields()), Today.by(clock))) {
            outbox.publish(ProjectEvent.TOPIC, ProjectEvent.UPDATED, project, ProjectEvent::of);
        }
        return project;
    }

    @Transactional
    Project adjust(String enterprise, String code, Adjustment adjustment) {
        Project project = projects.of(enterprises.byKey(enterprise), code);
        project.adjust(adjustment, Today.by(clock));
        outbox.publish(ProjectEvent.TOPIC, ProjectEvent.ADJUSTED, project, ProjectEvent::of);
        return project;
    }
}
