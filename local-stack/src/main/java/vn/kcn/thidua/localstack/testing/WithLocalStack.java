package vn.kcn.thidua.localstack.testing;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Runs a {@code @QuarkusTest} on the module's {@link TestStack}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithTestResource(value = LocalStackResource.class, scope = TestResourceScope.MATCHING_RESOURCES)
public @interface WithLocalStack {}
