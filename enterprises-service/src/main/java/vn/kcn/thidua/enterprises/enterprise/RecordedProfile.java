package vn.kcn.thidua.enterprises.enterprise;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kcn.thidua.enterprises.registry.AsOf;
import vn.kcn.thidua.enterprises.size.Scale;

/** The profile that somebody would have read at an earlier time: what was published then, without contact and awards. */
record RecordedProfile(EnterpriseEvent state) {

    EnterpriseView on(LocalDate day, @Nullable AsOf asked) {
        List<LegalChange> legal = state.legalStatuses() == null ? List.of() : state.legalStatuses();
        return new EnterpriseView(
                state.id(),
                state.version(),
                state.taxCode(),
                state.nameVi(),
                state.nameEn(),
                state.zone(),
                state.legalForm(),
                state.ownership(),
                state.investorCountries(),
                state.industry(),
                state.registeredOn(),
                state.vsicVersion(),
                state.lot(),
                // a headcount without its day is none
                state.capital() == null ? null : new Scale(null, null, null, null, null, state.capital()),
                state.sizeClass(),
                new OperatingHistory(state.operatingStates())
                        .asOf(day)
                        .map(StateChange::state)
                        .orElse(null),
                asked == null ? null : asked.day(),
                state.operatingStates(),
                new LegalHistory(legal).asOf(day),
                legal,
                List.of(),
                Map.of(),
                null,
                null);
    }
}
