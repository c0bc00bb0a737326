# Keycloak, prepared once for PostgreSQL so that a start does not build it again and may be read-only.
FROM quay.io/keycloak/keycloak:26.7.3 AS build
ENV KC_DB=postgres \
    KC_HEALTH_ENABLED=true
RUN /opt/keycloak/bin/kc.sh build

FROM quay.io/keycloak/keycloak:26.7.3
COPY --from=build /opt/keycloak/lib/quarkus/ /opt/keycloak/lib/quarkus/
COPY deploy/images/ready /usr/local/bin/ready
COPY deploy/images/with-secrets /usr/local/bin/with-secrets
ENTRYPOINT ["with-secrets", "/opt/keycloak/bin/kc.sh"]
