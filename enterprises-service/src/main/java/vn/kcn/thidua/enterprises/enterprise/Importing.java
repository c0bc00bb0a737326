package vn.kcn.thidua.enterprises.enterprise;

import static java.util.stream.Collectors.partitioningBy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kcn.thidua.enterprises.registry.Today;
import vn.kcn.thidua.enterprises.zone.ZoneCodes;
import vn.kcn.thidua.kit.bulk.Aggregates;
import vn.kcn.thidua.kit.bulk.BulkRow;
import vn.kcn.thidua.kit.bulk.BulkRows;
import vn.kcn.thidua.kit.bulk.Column;
import vn.kcn.thidua.kit.bulk.RowOutcome;
import vn.kcn.thidua.kit.events.Outbox;

/**
 * An officer imports enterprises. A row is the whole truth about what every row must say; whatever else it leaves unsaid
 * stays as it is: figures of size, contact, day of registration, and states that the row does not name.
 */
@RequestScoped
class Importing implements BulkRows {

    @Inject
    Enterprises enterprises;

    @Inject
    Aggregates aggregates;

    @Inject
    ZoneCodes zones;

    @Inject
    Validator validator;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    private final Map<TaxCode, Enterprise> known = new HashMap<>();
    /** Changed and not yet told, with what happened to each: an enterprise is one object here, so it is its own key. */
    private final Map<Enterprise, String> changed = new LinkedHashMap<>();

    private ZoneCodes.Known zoneCodes = new ZoneCodes.Known(Map.of());

    @Override
    public String kind() {
        return "enterprises";
    }

    @Override
    public List<Column> columns() {
        return EnterpriseColumns.all();
    }

    @Override
    public void startOfChunk(List<BulkRow> rows) {
        known.clear();
        changed.clear();
        enterprises
                .of(rows.stream()
                        .map(ImportRow::taxCodeOf)
                        .flatMap(Optional::stream)
                        .toList())
                .forEach(enterprise -> known.put(enterprise.taxCode(), enterprise));
        zoneCodes = zones.known();
    }

    @Override
    public RowOutcome handle(BulkRow row) {
        ImportRow told = ImportRow.of(row, zoneCodes, validator);
        zoneCodes.require(told.zone());
        Enterprise enterprise = known.get(told.taxCode());
        return enterprise == null ? register(told) : takeOver(enterprise, told);
    }

    @Override
    public void endOfChunk() {
        store();
        enterprises.letGo();
    }

    private RowOutcome register(ImportRow told) {
        OperatingHistory history = new OperatingHistory(told.operatingStates());
        Description description = told.description(history.changes().getFirst().from());
        Enterprise enterprise = new Enterprise(told.taxCode(), description, history, Today.by(clock));
        known.put(told.taxCode(), enterprise);
        changed.put(enterprise, EnterpriseEvent.REGISTERED);
        return RowOutcome.created(told.taxCode().digits());
    }

    private RowOutcome takeOver(Enterprise enterprise, ImportRow told) {
        if (changed.containsKey(enterprise)) {
            store(); // what an earlier row changed is told before this one changes more
        }
        Description before = enterprise.description();
        Description after = told.over(before);
        if (!enterprise.takeOver(after, told.operatingStates(), Today.by(clock))) {
            return RowOutcome.unchanged(told.taxCode().digits());
        }
        boolean isRevised = !before.equals(after);
        changed.put(enterprise, isRevised ? EnterpriseEvent.UPDATED : EnterpriseEvent.OPERATING_STATE_CHANGED);
        return RowOutcome.updated(told.taxCode().digits());
    }

    /** As sets: the rows first, whose locks keep the events of each one in order. */
    private void store() {
        List<Outbox.Change<Enterprise>> changes = new ArrayList<>(changed.size());
        changed.forEach((enterprise, type) -> changes.add(new Outbox.Change<>(type, enterprise)));
        Map<Boolean, List<Enterprise>> byNews = changed.keySet().stream()
                .collect(partitioningBy(each -> EnterpriseEvent.REGISTERED.equals(changed.get(each))));
        changed.clear();
        List<Enterprise> revised = byNews.getOrDefault(false, List.of());
        if (!revised.isEmpty()) {
            known.values().forEach(Enterprise::shareholding); // read for all at once, as long as they can be
            enterprises.letGo();
        }
        aggregates.insert(Enterprise.class, byNews.getOrDefault(true, List.of()));
        aggregates.update(Enterprise.class, revised);
        outbox.publishStored(EnterpriseEvent.TOPIC, changes, EnterpriseEvent::of);
    }
}
