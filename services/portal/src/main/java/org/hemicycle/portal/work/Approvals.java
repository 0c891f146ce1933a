package org.hemicycle.portal.work;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.portal.house.Act;
import org.hemicycle.portal.house.Bearer;
import org.hemicycle.portal.house.House;
import org.hemicycle.portal.house.Neighbour;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What waits for a second person, and their decision. */
@Component
public class Approvals {

    /** Something that waits for a second person. */
    public record Approval(
            String id,
            int version,
            String act,
            String kind,
            String caseId,
            @Nullable JsonNode asked,
            String askedBy,
            String askedAt,
            String expiresAt) {

        public String tag() {
            return "\"" + version + "\"";
        }
    }

    record Waiting(List<Approval> items) {}

    private final House house;

    Approvals(House house) {
        this.house = house;
    }

    public List<Approval> waiting(Bearer bearer, Neighbour place) {
        return house.get(bearer, place, Waiting.class, "/approvals?limit=100").items();
    }

    public List<Approval> of(Bearer bearer, Neighbour place, String caseId) {
        return waiting(bearer, place).stream()
                .filter(each -> each.caseId().equals(caseId))
                .toList();
    }

    /** The acts that were asked for already; none where nobody could say. */
    public static Set<String> acts(@Nullable List<Approval> waiting) {
        return waiting == null ? Set.of() : waiting.stream().map(Approval::act).collect(Collectors.toSet());
    }

    public void approve(Bearer bearer, Neighbour place, String id, String tag) {
        house.act(bearer, place, Act.on(tag, null), JsonNode.class, "/approvals/{id}/approval", id);
    }

    public void refuse(Bearer bearer, Neighbour place, String id, String tag, String reason) {
        var form = Map.of("reason", reason);
        house.act(bearer, place, Act.on(tag, form), JsonNode.class, "/approvals/{id}/refusal", id);
    }
}
