package org.hemicycle.elections.resolution;

import static org.hemicycle.elections.resolution.ResolutionRule.DISCLOSES_OWN_VOTE;
import static org.hemicycle.elections.resolution.ResolutionRule.RECUSED_DO_NOT_VOTE;
import static org.hemicycle.elections.resolution.ResolutionRule.SITS_AND_VOTES;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hemicycle.elections.disclosure.VoteCounts;
import org.hemicycle.elections.seat.Constituency;
import org.jspecify.annotations.Nullable;

/** The members of the committee in one vote: who is present, who is recused, and how each voted as far as it is on record. */
record Voters(List<VoteMember> members) {

    /** Who is there now. */
    void present(Set<String> holders) {
        SITS_AND_VOTES.require(members.stream().map(VoteMember::holder).toList().containsAll(holders));
        members.replaceAll(member -> member.present(holders.contains(member.holder())));
    }

    /** Each present member's choice, by holder. */
    void choose(Map<String, Choice> choices) {
        var present = members.stream()
                .filter(VoteMember::present)
                .map(VoteMember::holder)
                .toList();
        SITS_AND_VOTES.require(present.containsAll(choices.keySet()));
        RECUSED_DO_NOT_VOTE.require(
                members.stream().filter(VoteMember::recused).noneMatch(member -> choices.containsKey(member.holder())));
        members.replaceAll(member -> member.voted(choices.get(member.holder())));
    }

    /** @return the seat of who told it */
    String tell(String holder, Choice choice) {
        var own = members.stream()
                .filter(member -> member.holder().equals(holder) && member.present() && !member.recused())
                .findFirst();
        DISCLOSES_OWN_VOTE.require(own.isPresent());
        members.replaceAll(member -> member.equals(own.get()) ? member.told(choice) : member);
        return own.get().seat();
    }

    /** Of a recorded vote, by the names. */
    VoteCounts named() {
        return counts(VoteMember::choice);
    }

    VoteCounts told() {
        return counts(VoteMember::disclosed);
    }

    private VoteCounts counts(Function<VoteMember, @Nullable Choice> of) {
        return VoteCounts.of(
                count(member -> of.apply(member) == Choice.IN_FAVOUR),
                count(member -> of.apply(member) == Choice.AGAINST),
                count(member -> of.apply(member) == Choice.ABSTAIN));
    }

    int voting() {
        return count(member -> member.present() && !member.recused());
    }

    int recusedPresent() {
        return count(member -> member.present() && member.recused());
    }

    List<org.hemicycle.tally.decision.Constituency> constituencies() {
        return Arrays.stream(Constituency.values()).map(this::constituency).toList();
    }

    private org.hemicycle.tally.decision.Constituency constituency(Constituency half) {
        return new org.hemicycle.tally.decision.Constituency(
                half.code(),
                count(member -> member.constituency() == half),
                count(member -> member.constituency() == half && member.present()));
    }

    private int count(Predicate<VoteMember> which) {
        return (int) members.stream().filter(which).count();
    }
}
