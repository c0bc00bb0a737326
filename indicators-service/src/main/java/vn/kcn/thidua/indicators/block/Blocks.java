package vn.kcn.thidua.indicators.block;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.http.Seek;
import vn.kcn.thidua.kit.problem.Refusal;

@ApplicationScoped
public class Blocks implements PanacheRepositoryBase<Block, UUID> {

    private static final String CYCLE = """
            with recursive above (code, parent) as (
                select code, parent from emulation_block where code = :parent
                union
                select b.code, b.parent from emulation_block b join above a on b.code = a.parent)
            select exists (select from above where code = :code)
            """;

    private static final String ELSEWHERE = """
            select m.code
              from emulation_block_member m
              join emulation_block b on b.id = m.block_id
             where m.year = :year and m.code = any(:codes) and b.code <> :block
             order by m.code
             limit 1
            """;

    Optional<Block> find(String code) {
        return find("code", code).firstResultOptional();
    }

    /** For a path that names the block itself. */
    public Block get(String code) {
        return find(code).orElseThrow(() -> Refusal.notFound("block-not-found", Map.of("code", code)));
    }

    /** Whether a block, laid into this one, would lie in itself. */
    boolean wouldCircle(String code, String parent) {
        return (boolean) getEntityManager()
                .createNativeQuery(CYCLE, Boolean.class)
                .setParameter("code", code)
                .setParameter("parent", parent)
                .getSingleResult();
    }

    /** The first of these that competes in another block of the year. */
    Optional<String> elsewhere(String block, int year, Collection<String> codes) {
        return getSession()
                .createNativeQuery(ELSEWHERE, String.class)
                .setParameter("block", block)
                .setParameter("year", year)
                .setParameter("codes", codes.toArray(String[]::new))
                .getResultStream()
                .findFirst();
    }

    List<Block> after(@Nullable Integer year, Seek seek) {
        return find(
                        "(?1 is null or year = ?1) and code " + seek.beyond() + " ?2 order by code " + seek.order(),
                        year,
                        seek.key(0, ""))
                .page(Page.ofSize(seek.limit()))
                .list();
    }
}
