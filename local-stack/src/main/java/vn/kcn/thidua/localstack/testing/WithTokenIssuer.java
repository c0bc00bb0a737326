package vn.kcn.thidua.localstack.testing;

import io.quarkus.test.common.QuarkusTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For a {@code @QuarkusTest} that needs {@link Tokens} but neither database nor broker. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@QuarkusTestResource(TokenIssuerResource.class)
public @interface WithTokenIssuer {}
