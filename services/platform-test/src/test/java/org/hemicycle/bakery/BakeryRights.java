package org.hemicycle.bakery;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.platform.approval.ApprovedAct;
import org.hemicycle.platform.approval.TwoPersons;
import org.hemicycle.platform.conflict.SealedGround;
import org.hemicycle.platform.rights.CaseFile;
import org.hemicycle.platform.rights.CaseKind;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.Interests;
import org.hemicycle.platform.rights.Openness;
import org.hemicycle.platform.web.IfMatch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that rights ask of a bakery: its orders are cases, giving a loaf away takes two, and one thing is sealed. */
@Configuration(proxyBeanMethods = false)
class BakeryRights {

    static final String KIND = "bake";
    static final String GIVE_AWAY = "give-away";
    /** Has complained about the bakery; nobody may know. */
    static final UUID COMPLAINED = UUID.fromString("00000000-0000-4000-8000-00000000c0de");

    /** @param to whom the loaf is given */
    record Gift(String to) {}

    @Bean
    CaseKind bakeryOrders(Orders orders) {
        return new CaseKind() {
            @Override
            public String name() {
                return KIND;
            }

            @Override
            public Optional<CaseFile> find(String id) {
                return orders.findById(OrderId.of(id)).map(order -> {
                    var mill = new Interests(Set.of(), Set.of(order.loaf() + " mill"), Set.of());
                    var inside = Set.of("baker", "apprentice", "secretariat");
                    return new CaseFile(new CaseRef(KIND, id), Openness.CLOSED, inside, mill, false);
                });
            }
        };
    }

    @Bean
    SealedGround complaints() {
        return (person, from) -> person.equals(COMPLAINED);
    }

    @Bean
    ApprovedAct<Gift> giveAway(Orders orders, Clock clock) {
        return new ApprovedAct<>() {
            @Override
            public String name() {
                return GIVE_AWAY;
            }

            @Override
            public Class<Gift> payload() {
                return Gift.class;
            }

            @Override
            public Set<String> approvers() {
                return Set.of("baker");
            }

            @Override
            public void check(CaseRef order, int version, Gift asked, UUID askedBy) {}

            @Override
            public void perform(CaseRef object, int version, Gift asked, TwoPersons by) {
                var order = orders.findById(OrderId.of(object.id())).orElseThrow();
                new IfMatch(version).require(order.version());
                order.bake(clock.instant());
                orders.save(order);
            }
        };
    }
}
