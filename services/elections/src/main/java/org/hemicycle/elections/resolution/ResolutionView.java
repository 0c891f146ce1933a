package org.hemicycle.elections.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A resolution as its readers see it; its latest wording is the last of its texts.
 *
 * @param setBySecretariat the values of the rule set that no source states
 */
public record ResolutionView(
        UUID id,
        String number,
        Matter matter,
        ResolutionState state,
        List<TextVersion> texts,
        @Nullable StatusEffect effect,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate expiresOn,
        @Nullable UUID supersedes,
        @Nullable String requestId,
        @Nullable LocalDate circulatedOn,
        @Nullable LocalDate tabledOn,
        @Nullable String meeting,
        boolean objectedTo,
        @Nullable String referredTo,
        @Nullable Outcome outcome,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate announcedOn,
        List<Condition> conditions,
        List<ConditionExtension> extensions,
        @Nullable String settlement,
        @Nullable LocalDate settledOn,
        List<VoteView> votes,
        List<RoundView> written,
        String ruleSet,
        List<String> setBySecretariat,
        int version) {

    static ResolutionView of(
            Resolution resolution, List<VoteView> votes, List<RoundView> written, DecisionRules rules) {
        var origin = resolution.origin();
        var progress = resolution.progress();
        return new ResolutionView(
                resolution.id().value(),
                origin.number(),
                origin.matter(),
                resolution.state(),
                resolution.texts(),
                resolution.effect(),
                resolution.validity().effectiveOn(),
                resolution.validity().expiresOn(),
                origin.supersedes(),
                origin.requestId(),
                progress.circulatedOn(),
                progress.tabledOn(),
                progress.meeting(),
                resolution.wasObjectedTo(),
                progress.referredTo(),
                progress.outcome(),
                progress.decidedOn(),
                progress.announcedOn(),
                resolution.conditions(),
                resolution.extensions(),
                progress.settlement() == null ? null : progress.settlement().name(),
                progress.settledOn(),
                votes,
                written,
                rules.id(),
                rules.setBySecretariat(),
                resolution.version());
    }
}
