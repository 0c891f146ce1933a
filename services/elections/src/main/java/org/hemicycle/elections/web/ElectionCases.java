package org.hemicycle.elections.web;

import java.util.Set;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.candidacy.CandidacyId;
import org.hemicycle.elections.candidacy.CandidacyProcedure;
import org.hemicycle.elections.election.ElectionIndex;
import org.hemicycle.elections.round.RoundIndex;
import org.hemicycle.platform.rights.CaseKind;
import org.hemicycle.platform.rights.Interests;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of case around elections: whom each is about, and who may know of it. */
@Configuration(proxyBeanMethods = false)
class ElectionCases {

    static final String ELECTION = "government-election";
    static final String CANDIDACY = "candidacy";
    static final String ROUND = "secret-round";

    private static final Set<String> TOLD = Set.of(
            "elections.candidacy-received.v1",
            "elections.candidacy-found-incomplete.v1",
            "elections.candidacy-supplied.v1",
            "elections.candidacy-rejected.v1",
            "elections.candidate-endorsed.v1");
    private static final Set<String> OFFICE = Set.of(Roles.SECRETARIAT, Roles.CO_CHAIR, Roles.AUDITOR);

    /** Everybody's affair from the call on: no single government is its party. */
    @Bean
    CaseKind governmentElections(ObjectProvider<ElectionIndex> index) {
        return new CaseById(
                ELECTION,
                OFFICE,
                id -> new CaseById.Found(
                        Interests.NONE,
                        index.getObject().read(new ElectionId(id)).state().isPublic()));
    }

    /** Everybody's affair from its call on. */
    @Bean
    CaseKind secretRounds(ObjectProvider<RoundIndex> index) {
        return new CaseById(ROUND, OFFICE, id -> {
            index.getObject().read(new ElectionId(id));
            return new CaseById.Found(Interests.NONE, true);
        });
    }

    /** Between a government, the secretariat and the co-chairs, until the slate is vetted and it stands on it. */
    @Bean
    CaseKind governmentCandidacies(
            ObjectProvider<CandidacyProcedure> candidacies, ObjectProvider<ElectionIndex> index) {
        return new CaseById(CANDIDACY, OFFICE, TOLD, id -> {
            var candidacy = candidacies.getObject().read(new CandidacyId(id));
            return new CaseById.Found(
                    Interests.ofGovernment(candidacy.country()),
                    index.getObject().isPublic(candidacy));
        });
    }
}
