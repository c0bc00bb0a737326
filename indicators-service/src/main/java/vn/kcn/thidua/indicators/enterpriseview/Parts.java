package vn.kcn.thidua.indicators.enterpriseview;

import java.util.Collection;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * Parts of the board as queries tell them apart, and which enterprises count at all. A query that is written with
 * {@link #COLUMNS} and {@link #CONDITION} has {@code enterprise_replica} as {@code e}. Where an enterprise is and what it
 * does is as the registry has it now.
 *
 * @param zones null: any
 * @param sectors first two digits of the industry; null: any
 * @param enterprises tax codes; null: any
 */
public record Parts(
        boolean byZone,
        boolean bySector,
        boolean byEnterprise,
        @Nullable Collection<String> zones,
        @Nullable Collection<String> sectors,
        @Nullable Collection<String> enterprises) {

    public static final String COLUMNS = """
            case when :byZone then e.zone end as zone, case when :bySector then left(e.industry, 2) end as sector,
            case when :byEnterprise then e.tax_code end as tax_code
            """;

    public static final String CONDITION = """
            (:anyZone or e.zone = any(:zones)) and (:anySector or left(e.industry, 2) = any(:sectors))
            and (:anyEnterprise or e.tax_code = any(:enterprises))
            """;

    public <T> NativeQuery<T> bind(NativeQuery<T> query) {
        return bindCondition(query)
                .setParameter("byZone", byZone)
                .setParameter("bySector", bySector)
                .setParameter("byEnterprise", byEnterprise)
                .addScalar("zone", String.class)
                .addScalar("sector", String.class)
                .addScalar("tax_code", String.class);
    }

    public <T> NativeQuery<T> bindCondition(NativeQuery<T> query) {
        return query.setParameter("anyZone", zones == null)
                .setParameter("zones", array(zones))
                .setParameter("anySector", sectors == null)
                .setParameter("sectors", array(sectors))
                .setParameter("anyEnterprise", enterprises == null)
                .setParameter("enterprises", array(enterprises));
    }

    private static String[] array(@Nullable Collection<String> items) {
        return items == null ? new String[0] : items.toArray(String[]::new);
    }
}
