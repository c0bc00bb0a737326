package vn.kcn.thidua.localstack;

/** The ports of a system, where each is by default, and whose it is. */
public enum Port {
    GATEWAY("gateway", 8080),
    GATEWAY_MANAGEMENT("gateway", 9080),
    ENTERPRISES("enterprises-service", 8181),
    INDICATORS("indicators-service", 8182),
    NOMINATIONS("nominations-service", 8183),
    KEYCLOAK("keycloak", 8180),
    KEYCLOAK_MANAGEMENT("keycloak", 9180),
    POSTGRES("postgres", 15432),
    KAFKA("kafka", 19092),
    KAFKA_CONTROLLER("kafka", 19093);

    private final String owner;
    private final int standard;

    Port(String owner, int standard) {
        this.owner = owner;
        this.standard = standard;
    }

    /** The process that listens on it. */
    public String owner() {
        return owner;
    }

    public int standard() {
        return standard;
    }

    /** The environment variable that moves it. */
    public String variable() {
        return "THIDUA_" + name() + "_PORT";
    }
}
