package org.hemicycle.elections.disclosure;

import static org.hemicycle.elections.disclosure.Finding.Kind.BY_SUBTRACTION;
import static org.hemicycle.elections.disclosure.Finding.Kind.SMALL_CELL;
import static org.hemicycle.elections.disclosure.Finding.Kind.SMALL_GROUP;
import static org.hemicycle.elections.disclosure.Finding.Kind.WHOLE_GROUP;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Which groups' turnout is held back: those that tell of single voters, and so many more that no sum tells them. */
final class HeldBackGroups {

    private final int k;
    private final List<GroupTurnout> groups;
    private final Map<String, Finding> heldBack = new LinkedHashMap<>();

    HeldBackGroups(int k, List<GroupTurnout> groups) {
        this.k = k;
        this.groups = groups;
    }

    Release<List<GroupTurnout>> release() {
        groups.forEach(group -> fault(group).ifPresent(found -> heldBack.put(group.group(), found)));
        if (!heldBack.isEmpty() && hiddenEntitled() < 2 * k) {
            hideAnother();
        }
        var shown = groups.stream()
                .map(group -> heldBack.containsKey(group.group()) ? group.heldBack() : group)
                .toList();
        return new Release<>(shown, new ArrayList<>(heldBack.values()));
    }

    private Optional<Finding> fault(GroupTurnout group) {
        int voted = Objects.requireNonNull(group.voted());
        int stayedAway = group.entitled() - voted;
        if (group.entitled() < k) {
            return found(
                    SMALL_GROUP, "%s has %d voters; groups are shown from %d on.", group.group(), group.entitled(), k);
        }
        if (voted == 0 || stayedAway == 0) {
            return found(WHOLE_GROUP, "%s: the figure would tell of each of its voters.", group.group());
        }
        return Math.min(voted, stayedAway) < k
                ? found(SMALL_CELL, "%s: fewer than %d voted or stayed away.", group.group(), k)
                : Optional.empty();
    }

    /** What is hidden alone, or among too few, could be computed from the turnout of all. */
    private void hideAnother() {
        groups.stream()
                .filter(group -> !heldBack.containsKey(group.group()))
                .min(Comparator.comparing(GroupTurnout::entitled).thenComparing(GroupTurnout::group))
                .ifPresent(next -> heldBack.put(
                        next.group(),
                        new Finding(
                                BY_SUBTRACTION,
                                "%s: another group's figure could be computed from it.".formatted(next.group()))));
    }

    private int hiddenEntitled() {
        var hidden = groups.stream()
                .filter(group -> heldBack.containsKey(group.group()))
                .toList();
        return hidden.size() < 2
                ? 0
                : hidden.stream().mapToInt(GroupTurnout::entitled).sum();
    }

    private static Optional<Finding> found(Finding.Kind kind, String sentence, Object... words) {
        return Optional.of(new Finding(kind, sentence.formatted(words)));
    }
}
