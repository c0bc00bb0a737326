package vn.kcn.thidua.gateway;

import io.quarkus.test.common.QuarkusTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.kcn.thidua.localstack.testing.TokenIssuerResource;

/** For a {@code @QuarkusTest} of the whole gateway between real HTTP clients, services and token issuer. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@QuarkusTestResource(Services.class)
@QuarkusTestResource(TokenIssuerResource.class)
public @interface AtTheGateway {}
