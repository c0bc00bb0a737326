package vn.kcn.thidua.localstack.rules;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.stream.Collectors;

/** The rules of the house that every service keeps; its {@code HouseRulesTest} is one call. */
public final class HouseRules {

    private static final String EMPTY_NAMES = "(Service|Impl|Manager|Helper|Util|Utils|Handler|Dto|DTO|Entity)";
    private static final String DOORS = "(Resource|Consumer|Projection)";

    private HouseRules() {}

    /** Throws an AssertionError that names each offence in the classes of the package and below, tests left out. */
    public static void check(String rootPackage) {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(rootPackage);
        if (classes.isEmpty()) {
            throw new AssertionError("No classes in " + rootPackage);
        }
        var offences = rules(rootPackage).stream()
                .map(rule -> rule.allowEmptyShould(true).evaluate(classes))
                .filter(EvaluationResult::hasViolation)
                .map(result -> result.getFailureReport().toString())
                .collect(Collectors.joining("\n\n"));
        if (!offences.isEmpty()) {
            throw new AssertionError(offences);
        }
    }

    private static List<ArchRule> rules(String rootPackage) {
        return List.of(
                slices().matching(rootPackage + ".(*)..")
                        .should()
                        .beFreeOfCycles()
                        .because("a feature that can be read, changed and removed alone has no circle of friends"),
                noClasses()
                        .should()
                        .haveNameMatching(".*[a-z0-9]" + EMPTY_NAMES)
                        .because(
                                "such a name says nothing: name the use case (Submitting), the rule (VoteThreshold), the"
                                        + " collection (Nominations) or the door (NominationResource)"),
                methods()
                        .that()
                        .areMetaAnnotatedWith("jakarta.ws.rs.HttpMethod")
                        .should()
                        .bePublic()
                        .because("Quarkus makes no endpoint of another one and only warns"),
                noClasses()
                        .that()
                        .haveNameNotMatching(".*" + DOORS + "(\\$.*)?")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("jakarta.ws.rs..")
                        .because("only doors know HTTP; the rest throws Refusal and returns values"),
                noClasses()
                        .should()
                        .callMethodWhere(readsTheSystemClock())
                        .because(
                                "time comes from the injected Clock as an argument: rules can be tested at any date, in"
                                        + " the board's time zone"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.apache.kafka.clients.producer..")
                        .because(
                                "an event leaves through Outbox.publish, in the transaction of its change, or not at all"),
                NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because("a log line has a level, a time and a trace"));
    }

    private static DescribedPredicate<JavaCall<?>> readsTheSystemClock() {
        var now = target(nameMatching("now"))
                .and(target(owner(nameMatching("java\\.time\\..*"))))
                .and(DescribedPredicate.describe(
                        "without a clock",
                        call -> call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class))));
        var system = target(nameMatching("system.*|tick.*")).and(target(owner(nameMatching("java\\.time\\.Clock"))));
        return now.or(system).as("reads the system's clock");
    }
}
