package org.hemicycle.portal.members;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hemicycle.portal.house.Bearer;
import org.hemicycle.portal.house.House;
import org.hemicycle.portal.house.Neighbour;
import org.hemicycle.portal.house.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Asks membership who takes part. */
@Component
public class Register {

    /** What to look for; empty fields narrow nothing. */
    public record Search(
            @Nullable String on,
            @Nullable String status,
            @Nullable String q) {}

    record Found(List<Member> items) {}

    /** One government's page: how it stands, its offices, everything ever entered about it. */
    public record Page(Member participant, @Nullable List<JsonNode> offices) {}

    /** What happened to a government. */
    public record History(@Nullable List<Entry> entries) {}

    /** One entry, as a line of the history. */
    public record Entry(
            String kind,
            Member.Since effective,
            @Nullable String from,
            @Nullable String to,
            @Nullable String flag,
            @Nullable Boolean votes,
            @Nullable String ground,
            @Nullable String legalBasis,
            @Nullable String publicUrl,
            @Nullable String code) {}

    private final House house;

    Register(House house) {
        this.house = house;
    }

    public List<Member> find(Bearer bearer, Search search) {
        var query = Query.of("/participants")
                .with("limit", 200)
                .with("on", search.on())
                .with("status", search.status())
                .with("q", search.q());
        return house.get(bearer, Neighbour.MEMBERSHIP, Found.class, query).items();
    }

    /** The day it is in the procedures: the demo's clock can stand in the past. */
    public Instant today() {
        var found = house.get(Bearer.NOBODY, Neighbour.MEMBERSHIP, Found.class, "/participants?limit=1");
        return found.items().isEmpty()
                ? Instant.EPOCH
                : LocalDate.parse(found.items().getFirst().standing().on())
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant();
    }

    public Page page(Bearer bearer, String country, @Nullable String on) {
        return house.get(
                bearer,
                Neighbour.MEMBERSHIP,
                Page.class,
                Query.of("/participants/{country}", country).with("on", on));
    }

    public History history(Bearer bearer, String country) {
        return house.get(bearer, Neighbour.MEMBERSHIP, History.class, "/participants/{country}/history", country);
    }

    /** How many stand how, in the order of the codes. */
    public static Map<String, Long> byStatus(List<Member> members) {
        return members.stream()
                .filter(member -> member.standing().recorded() != null)
                .collect(Collectors.groupingBy(
                        member -> String.valueOf(member.standing().recorded()), TreeMap::new, Collectors.counting()));
    }
}
