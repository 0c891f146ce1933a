package org.hemicycle.elections.resolution;

import static org.hemicycle.elections.resolution.ResolutionRule.CONDITIONS_BEFORE_EFFECT;
import static org.hemicycle.elections.resolution.ResolutionRule.CONDITION_EXISTS;
import static org.hemicycle.elections.resolution.ResolutionRule.EXTENDED_TO_LATER;
import static org.hemicycle.elections.resolution.ResolutionRule.EXTENDED_WHILE_IT_RUNS;
import static org.hemicycle.elections.resolution.ResolutionRule.VERIFIED_ONCE;

import java.time.LocalDate;
import java.util.List;

/** What a conditional resolution asks for, condition by condition: verified once, given more time while it runs. */
record Conditions(List<Condition> conditions, List<ConditionExtension> extensions) {

    /** @param number from 1 */
    Condition get(int number) {
        CONDITION_EXISTS.require(number >= 1 && number <= conditions.size());
        return conditions.get(number - 1);
    }

    void verify(int number, Condition.Result result, LocalDate on, String reference) {
        conditions.set(number - 1, requireOpen(number).verified(result, on, reference));
    }

    private Condition requireOpen(int number) {
        var condition = get(number);
        VERIFIED_ONCE.require(condition.result() == null);
        return condition;
    }

    /** @param effectiveOn the day of the effect as it stands */
    void requireExtendable(ExtendCondition.Asked asked, LocalDate effectiveOn, Validity validity, LocalDate today) {
        var condition = requireOpen(asked.condition());
        EXTENDED_WHILE_IT_RUNS.require(!today.isAfter(condition.dueOn()));
        EXTENDED_TO_LATER.require(asked.dueOn().isAfter(condition.dueOn()));
        var effect = dayOfEffect(asked, effectiveOn);
        EXTENDED_TO_LATER.require(!effect.isBefore(effectiveOn));
        CONDITIONS_BEFORE_EFFECT.require(asked.dueOn().isBefore(effect) && validity.covers(effect));
    }

    ConditionExtension extend(ExtendCondition.Asked asked, LocalDate effectiveOn, LocalDate today) {
        var condition = get(asked.condition());
        var extension = new ConditionExtension(
                asked.condition(),
                condition.dueOn(),
                asked.dueOn(),
                effectiveOn,
                dayOfEffect(asked, effectiveOn),
                asked.ground(),
                asked.decidedBy(),
                asked.reference(),
                today);
        conditions.set(asked.condition() - 1, condition.dueOn(asked.dueOn()));
        extensions.add(extension);
        return extension;
    }

    private static LocalDate dayOfEffect(ExtendCondition.Asked asked, LocalDate effectiveOn) {
        return asked.effectiveOn() == null ? effectiveOn : asked.effectiveOn();
    }

    boolean areVerified() {
        return conditions.stream().noneMatch(condition -> condition.result() == null);
    }

    boolean haveFailed() {
        return conditions.stream().anyMatch(condition -> condition.result() == Condition.Result.NOT_MET);
    }
}
