package org.hemicycle.elections.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.elections.cochair.CoChairElectionId;
import org.hemicycle.elections.cochair.CoChairIndex;
import org.hemicycle.elections.resolution.ResolutionId;
import org.hemicycle.elections.resolution.ResolutionRegister;
import org.hemicycle.elections.resolution.ResolutionState;
import org.hemicycle.elections.resolution.ResolutionView;
import org.hemicycle.elections.seat.Committee;
import org.hemicycle.elections.seat.SeatId;
import org.hemicycle.platform.rights.CaseFile;
import org.hemicycle.platform.rights.CaseKind;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.Interests;
import org.hemicycle.platform.rights.Openness;
import org.hemicycle.platform.web.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Seats and resolutions as cases: whom they are about, and who may know of them. */
@Configuration(proxyBeanMethods = false)
class CommitteeCases {

    static final String SEAT = "seat";
    static final String RESOLUTION = "resolution";
    static final String CO_CHAIR_ELECTION = "co-chair-election";

    private static final Set<ResolutionState> PUBLIC = Set.of(
            ResolutionState.PUBLISHED, ResolutionState.IN_FORCE, ResolutionState.SUPERSEDED, ResolutionState.EXPIRED);

    private record Kind(String name, java.util.function.Function<String, Optional<CaseFile>> finder)
            implements CaseKind {

        @Override
        public Optional<CaseFile> find(String id) {
            return finder.apply(id);
        }
    }

    /** Who sits where is public. */
    @Bean
    CaseKind seatCases(ObjectProvider<Committee> committee) {
        return new Kind(
                SEAT,
                id -> SeatId.parse(id)
                        .flatMap(seat -> committee.getObject().version(seat))
                        .map(version ->
                                new CaseFile(new CaseRef(SEAT, id), Openness.PUBLIC, Set.of(), Interests.NONE, false)));
    }

    /** Everybody's affair from its call on. */
    @Bean
    CaseKind coChairCases(ObjectProvider<CoChairIndex> index) {
        return new CaseById(CO_CHAIR_ELECTION, CommitteeRoles.INSIDE, id -> {
            index.getObject().read(new CoChairElectionId(id));
            return new CaseById.Found(Interests.NONE, true);
        });
    }

    /** The government that a resolution is about is kept out of it, and hears of it when it is public. */
    @Bean
    CaseKind resolutionCases(ObjectProvider<ResolutionRegister> register) {
        return new Kind(RESOLUTION, id -> find(id, register.getObject()).map(CommitteeCases::file));
    }

    private static Optional<ResolutionView> find(String id, ResolutionRegister register) {
        try {
            var reader = new ResolutionRegister.Reader(true, null);
            return Optional.of(register.find(new ResolutionId(UUID.fromString(id)), reader));
        } catch (IllegalArgumentException | Refused unknown) {
            return Optional.empty();
        }
    }

    private static CaseFile file(ResolutionView found) {
        var effect = found.effect();
        return new CaseFile(
                new CaseRef(RESOLUTION, found.id().toString()),
                PUBLIC.contains(found.state()) ? Openness.PUBLIC : Openness.CLOSED,
                CommitteeRoles.INSIDE,
                effect == null ? Interests.NONE : Interests.ofGovernment(effect.country()),
                false);
    }
}
