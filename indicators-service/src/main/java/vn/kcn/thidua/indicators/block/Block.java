package vn.kcn.thidua.indicators.block;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.kit.model.Aggregate;
import vn.kcn.thidua.kit.problem.Refusal;

/** Khối thi đua of one year. */
@Entity
@Table(name = "emulation_block")
public class Block extends Aggregate {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,39}");

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(nullable = false)
    private int year;

    @Column(name = "name_vi", nullable = false)
    private String nameVi;

    private @Nullable String parent;

    private @Nullable String leader;

    private @Nullable String deputy;

    @ElementCollection
    @CollectionTable(name = "emulation_block_member", joinColumns = @JoinColumn(name = "block_id"))
    @OrderColumn(name = "place")
    private List<Place> places = new ArrayList<>();

    /** A member in the block's year; the year is kept beside it for the database's own check. */
    @Embeddable
    record Place(
            @Embedded Member member,
            @Column(nullable = false) int year) {}

    protected Block() {}

    Block(String code, BlockDetails details) {
        if (!CODE.matcher(code).matches()) {
            throw Refusal.malformed("invalid-block-code", Map.of("code", code));
        }
        this.code = code;
        describe(details);
    }

    boolean differsFrom(BlockDetails details) {
        return !details().equals(details);
    }

    final void describe(BlockDetails details) {
        details.requireSense();
        year = details.year();
        nameVi = details.nameVi();
        parent = details.parent();
        leader = details.leader();
        deputy = details.deputy();
        places.clear();
        details.members().forEach(member -> places.add(new Place(member, details.year())));
    }

    BlockDetails details() {
        return new BlockDetails(year, nameVi, parent, leader, deputy, members());
    }

    public String code() {
        return code;
    }

    public int year() {
        return year;
    }

    public String nameVi() {
        return nameVi;
    }

    public List<Member> members() {
        return places.stream().map(Place::member).toList();
    }

    public Optional<Member> member(String member) {
        return members().stream().filter(each -> each.code().equals(member)).findFirst();
    }
}
