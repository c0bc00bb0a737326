package vn.kcn.thidua.kit.access;

/** The roles of the realm, as they stand in the token's {@code groups} claim. */
public final class Roles {

    public static final String PORTAL = "portal";
    public static final String ENTERPRISE = "enterprise";
    public static final String OFFICER = "officer";
    public static final String COUNCIL = "council";
    public static final String SECRETARY = "secretary";
    public static final String LEADER = "leader";
    public static final String AUDITOR = "auditor";
    public static final String ADMIN = "admin";

    private Roles() {}
}
