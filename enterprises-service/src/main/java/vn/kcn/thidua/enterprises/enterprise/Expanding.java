package vn.kcn.thidua.enterprises.enterprise;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.enterprise.EnterpriseRows.Hit;
import vn.kcn.thidua.enterprises.enterprise.Expanded.Parent;
import vn.kcn.thidua.enterprises.enterprise.Ownerships.Link;
import vn.kcn.thidua.enterprises.zone.ZoneSummaries;
import vn.kcn.thidua.enterprises.zone.ZoneSummary;

/** Tells of those that enterprises belong to: for a whole page in as many questions as for one of it. */
@ApplicationScoped
class Expanding {

    @Inject
    EnterpriseRows rows;

    @Inject
    Ownerships ownerships;

    @Inject
    ZoneSummaries zones;

    @Nullable
    Expanded of(Enterprise enterprise, Expand wanted, LocalDate day) {
        String taxCode = enterprise.taxCode().digits();
        String zone = enterprise.description().zone().text();
        return of(Map.of(taxCode, zone), wanted, day).get(taxCode);
    }

    List<Hit> of(List<Hit> page, Expand wanted, LocalDate day) {
        Map<String, String> zoneOf =
                page.stream().map(Hit::row).collect(toMap(EnterpriseRow::taxCode, EnterpriseRow::zone));
        Map<String, Expanded> told = of(zoneOf, wanted, day);
        return told.isEmpty()
                ? page
                : page.stream()
                        .map(hit -> new Hit(
                                hit.rank(), hit.row().with(told.get(hit.row().taxCode()))))
                        .toList();
    }

    /** @param zoneOf each enterprise, by tax code */
    private Map<String, Expanded> of(Map<String, String> zoneOf, Expand wanted, LocalDate day) {
        if (wanted.isNothing() || zoneOf.isEmpty()) {
            return Map.of();
        }
        List<Link> links = wanted.namesParents() ? ownerships.chainsOn(zoneOf.keySet(), day) : List.of();
        Map<String, EnterpriseRow> parents = registered(links, day);
        Map<String, ZoneSummary> zonesByCode = zones.of(zonesOf(zoneOf.values(), parents.values(), wanted), day);
        if (wanted.names(Expand.PARENTS_ZONE)) {
            parents.replaceAll((taxCode, row) -> row.with(new Expanded(zonesByCode.get(row.zone()), null)));
        }
        Map<String, List<Link>> chains = links.stream().collect(groupingBy(Link::child));
        Map<String, Expanded> told = new LinkedHashMap<>();
        zoneOf.forEach((taxCode, zone) -> told.put(
                taxCode,
                new Expanded(
                        wanted.names(Expand.ZONE) ? zonesByCode.get(zone) : null,
                        wanted.namesParents()
                                ? chains.getOrDefault(taxCode, List.of()).stream()
                                        .map(link -> new Parent(link.parent(), link.name(), parents.get(link.parent())))
                                        .toList()
                                : null)));
        return told;
    }

    private Map<String, EnterpriseRow> registered(List<Link> links, LocalDate day) {
        Set<TaxCode> taxCodes =
                links.stream().map(link -> TaxCode.of(link.parent())).collect(toSet());
        return rows.known(Set.of(), taxCodes, day).stream().collect(toMap(EnterpriseRow::taxCode, Function.identity()));
    }

    private static Set<String> zonesOf(Collection<String> own, Collection<EnterpriseRow> parents, Expand wanted) {
        Set<String> codes = new HashSet<>();
        if (wanted.names(Expand.ZONE)) {
            codes.addAll(own);
        }
        if (wanted.names(Expand.PARENTS_ZONE)) {
            parents.forEach(parent -> codes.add(parent.zone()));
        }
        return codes;
    }
}
