package org.hemicycle.platform.approval;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.platform.approval.ApprovalTable.Row;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.json.JsonMapper;

/** The acts of this service that need two persons. */
class Acts {

    private final Supplier<Map<String, ApprovedAct<?>>> acts;
    private final JsonMapper json;

    Acts(Supplier<Stream<ApprovedAct<?>>> acts, JsonMapper json) {
        this.acts = SingletonSupplier.of(
                () -> acts.get().collect(Collectors.toUnmodifiableMap(ApprovedAct::name, Function.identity())));
        this.json = json;
    }

    @SuppressWarnings("unchecked") // who asks for an act by its name brings that act's payload
    <P> ApprovedAct<P> named(String name) {
        var act = acts.get().get(name);
        if (act == null) {
            throw new IllegalArgumentException("There is no act " + name);
        }
        return (ApprovedAct<P>) act;
    }

    void perform(Row row, TwoPersons by) {
        ApprovedAct<Object> act = named(row.view().act());
        act.perform(row.object(), row.view().objectVersion(), json.readValue(row.payload(), act.payload()), by);
    }

    Set<String> decidedBy(Set<String> roles) {
        return acts.get().values().stream()
                .filter(act -> act.approvers().stream().anyMatch(roles::contains))
                .map(ApprovedAct::name)
                .collect(Collectors.toSet());
    }
}
