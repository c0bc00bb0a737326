package vn.kcn.thidua.enterprises.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.locks.Locks;
import vn.kcn.thidua.kit.problem.Refusal;

/** Who controls whom, and which units belong to whom, across enterprises. */
@ApplicationScoped
class Ownerships {

    /** Chains of parents are short; a longer one is a mistake that must not run for ever. */
    private static final int LONGEST_CHAIN = 50;

    @Inject
    Session session;

    /** Somebody controls an enterprise on these days, the last one open. */
    record Control(String parent, LocalDate from, @Nullable LocalDate until) {

        @Nullable
        Control during(Control other) {
            LocalDate later = from.isAfter(other.from) ? from : other.from;
            LocalDate sooner =
                    until == null || other.until != null && other.until.isBefore(until) ? other.until : until;
            return sooner == null || sooner.isAfter(later) ? new Control(parent, later, sooner) : null;
        }
    }

    /** One change of ownership at a time: two that are sound alone may close a circle together. */
    void lock() {
        session.createNativeQuery(
                        "select pg_advisory_xact_lock(hashtextextended('enterprise_investor', " + Locks.REGISTER + "))",
                        Object.class)
                .getSingleResult();
    }

    /** Refuses that an enterprise controls itself, through whomever, on any day. */
    void requireNoCircle(TaxCode enterprise, Shareholding told) {
        List<Investor> investors = told.investors();
        IntStream.range(0, investors.size()).forEach(i -> {
            Investor parent = investors.get(i);
            if (parent.controls() && parent.taxCode() != null) {
                follow(enterprise, new Control(parent.taxCode(), parent.from(), parent.until()), List.of(), i);
            }
        });
    }

    private void follow(TaxCode enterprise, Control control, List<String> passed, int place) {
        List<String> path = new ArrayList<>(passed);
        path.add(control.parent());
        if (control.parent().equals(enterprise.digits()) || path.size() > LONGEST_CHAIN) {
            throw Refusal.rule("ownership-circle", Map.of("taxCode", enterprise, "path", path))
                    .at("/investors/" + place + "/taxCode");
        }
        for (Control above : controlsOf(control.parent())) {
            Control meanwhile = above.during(control);
            if (meanwhile != null) {
                follow(enterprise, meanwhile, path, place);
            }
        }
    }

    private List<Control> controlsOf(String taxCode) {
        return session.createNativeQuery("""
                        select i.tax_code, i.valid_from, i.valid_until
                        from enterprise_investor i join enterprise e on e.id = i.enterprise_id
                        where e.tax_code = :taxCode and i.controls and i.tax_code is not null
                        """, Control.class)
                .setParameter("taxCode", taxCode)
                .getResultList();
    }

    /** From the direct parent up, as far as this register knows. */
    List<String> parentsOn(TaxCode enterprise, LocalDate day) {
        return session.createNativeQuery("""
                        with recursive parent (tax_code, depth) as (
                            select i.tax_code, 1
                            from enterprise_investor i join enterprise e on e.id = i.enterprise_id
                            where e.tax_code = :taxCode and i.controls and i.tax_code is not null
                                and i.valid_from <= :day and (i.valid_until is null or i.valid_until > :day)
                            union all
                            select i.tax_code, p.depth + 1
                            from parent p
                            join enterprise e on e.tax_code = p.tax_code
                            join enterprise_investor i on i.enterprise_id = e.id
                            where i.controls and i.tax_code is not null and p.depth < :longest
                                and i.valid_from <= :day and (i.valid_until is null or i.valid_until > :day))
                        select tax_code from parent order by depth
                        """, String.class)
                .setParameter("taxCode", enterprise.digits())
                .setParameter("day", day)
                .setParameter("longest", LONGEST_CHAIN)
                .getResultList();
    }

    /** One step up from an enterprise: a parent, or a parent's parent. */
    record Link(String child, String parent, String name) {}

    /** The parents of many at once, each one's from the direct parent up. Persons who control have no tax code here. */
    List<Link> chainsOn(Collection<String> taxCodes, LocalDate day) {
        return session.createNativeQuery("""
                        with recursive held as not materialized (
                            select e.tax_code as child, i.tax_code as parent, i.name
                            from enterprise_investor i join enterprise e on e.id = i.enterprise_id
                            where i.controls and not i.is_person and i.tax_code is not null
                                and i.valid_from <= :day and (i.valid_until is null or i.valid_until > :day)),
                        chain (child, parent, name, depth) as (
                            select child, parent, name, 1 from held where child in (:taxCodes)
                            union all
                            select chain.child, held.parent, held.name, chain.depth + 1
                            from chain join held on held.child = chain.parent where chain.depth < :longest)
                        select child, parent, name from chain order by child, depth
                        """, Link.class)
                .setParameterList("taxCodes", taxCodes)
                .setParameter("day", day)
                .setParameter("longest", LONGEST_CHAIN)
                .getResultList();
    }

    /** The enterprises of this register that it controls on a day. */
    List<String> subsidiariesOn(TaxCode enterprise, LocalDate day) {
        return session.createNativeQuery("""
                        select e.tax_code
                        from enterprise_investor i join enterprise e on e.id = i.enterprise_id
                        where i.tax_code = :taxCode and i.controls
                            and i.valid_from <= :day and (i.valid_until is null or i.valid_until > :day)
                        order by e.tax_code
                        """, String.class)
                .setParameter("taxCode", enterprise.digits())
                .setParameter("day", day)
                .getResultList();
    }

    /** The branches and offices of a head office that are registered here. */
    List<String> unitsOf(TaxCode headOffice) {
        return session.createNativeQuery("""
                        select tax_code from enterprise
                        where tax_code > :headOffice and tax_code < :headOffice || ':' order by tax_code
                        """, String.class)
                .setParameter("headOffice", headOffice.digits())
                .getResultList();
    }
}
