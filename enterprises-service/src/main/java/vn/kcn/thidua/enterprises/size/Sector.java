package vn.kcn.thidua.enterprises.size;

/** The two fields that the size classes tell apart, by the main line of business. */
public enum Sector {
    /** Nông nghiệp, lâm nghiệp, thủy sản; công nghiệp và xây dựng. */
    PRODUCTION,
    /** Thương mại và dịch vụ. */
    SERVICES;

    /** Divisions 01 to 43 of VSIC 2018 and 2025 are the sections A to F, which end with construction. */
    private static final int LAST_OF_PRODUCTION = 43;

    /** @param industry code of VSIC, of any level from the division on */
    public static Sector of(String industry) {
        return Integer.parseInt(industry.substring(0, 2)) <= LAST_OF_PRODUCTION ? PRODUCTION : SERVICES;
    }
}
