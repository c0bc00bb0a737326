package vn.kcn.thidua.enterprises.codelist;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.problem.Refusal;

/** The lists and their entries. */
@ApplicationScoped
public class CodeLists {

    @Inject
    Session session;

    record Entry(
            String code,
            String nameVi,
            String nameEn,
            @Nullable String parent,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            String source,
            boolean verified) {}

    record Successor(String code, String kind, String successor, LocalDate from, String source) {

        SuccessorMap.Step step() {
            return new SuccessorMap.Step(code, SuccessorMap.Kind.valueOf(kind), successor, from, source);
        }
    }

    /** Refuses a code that was never in the list, whether in force or not: the past is recorded as it was. */
    public void require(CodeListName list, @Nullable String code, String pointer) {
        if (code != null && !has(list, code)) {
            throw Refusal.rule("unknown-code", Map.of("code", code, "list", list.text()))
                    .at(pointer);
        }
    }

    /** Every unit there was, and what became of it. */
    public SuccessorMap administrativeUnits() {
        String list = CodeListName.ADMINISTRATIVE_UNITS.text();
        Map<String, SuccessorMap.Unit> units = session
                .createNativeQuery(
                        "select code, parent, valid_from, valid_until from code_list_entry where list = :list",
                        SuccessorMap.Unit.class)
                .setParameter("list", list)
                .getResultList()
                .stream()
                .collect(toMap(SuccessorMap.Unit::code, Function.identity()));
        List<SuccessorMap.Step> steps =
                session.createNativeQuery("""
                        select code, kind, successor, valid_from, source from code_list_successor
                        where list = :list order by valid_from, code, successor
                        """, Successor.class).setParameter("list", list).getResultList().stream()
                        .map(Successor::step)
                        .toList();
        return new SuccessorMap(units, steps);
    }

    private boolean has(CodeListName list, String code) {
        return session.createNativeQuery(
                        "select exists (select from code_list_entry where list = :list and code = :code)",
                        Boolean.class)
                .setParameter("list", list.text())
                .setParameter("code", code)
                .getSingleResult();
    }

    /** A page of those in force on a day, by code. */
    List<CodeListEntry> after(CodeListName list, LocalDate day, Seek seek) {
        List<Entry> entries = session.createNativeQuery("""
                        select code, name_vi, name_en, parent, valid_from, valid_until, source, verified
                        from code_list_entry
                        where list = :list and code %s :key
                            and (valid_from is null or valid_from <= :day) and (valid_until is null or valid_until > :day)
                        order by code %s
                        """.formatted(seek.beyond(), seek.order()), Entry.class)
                .setParameter("list", list.text())
                .setParameter("key", seek.key(0, ""))
                .setParameter("day", day)
                .setMaxResults(seek.limit())
                .getResultList();
        if (entries.isEmpty()) {
            return List.of();
        }
        Map<String, List<CodeListEntry.Relation>> relations = session
                .createNativeQuery("""
                        select code, kind, successor, valid_from, source from code_list_successor
                        where list = :list and code in (:codes) order by valid_from, successor
                        """, Successor.class)
                .setParameter("list", list.text())
                .setParameterList("codes", entries.stream().map(Entry::code).toList())
                .getResultList()
                .stream()
                .collect(groupingBy(
                        Successor::code,
                        mapping(
                                found -> new CodeListEntry.Relation(
                                        found.kind(), found.successor(), found.from(), found.source()),
                                toList())));
        return entries.stream()
                .map(entry -> new CodeListEntry(
                        entry.code(),
                        entry.nameVi(),
                        entry.nameEn(),
                        entry.parent(),
                        entry.validFrom(),
                        entry.validUntil(),
                        entry.source(),
                        entry.verified(),
                        relations.getOrDefault(entry.code(), List.of())))
                .toList();
    }
}
