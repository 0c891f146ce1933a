package org.hemicycle.portal.voting;

import java.util.List;
import java.util.Map;
import org.hemicycle.portal.house.Act;
import org.hemicycle.portal.house.Answer;
import org.hemicycle.portal.house.Bearer;
import org.hemicycle.portal.house.House;
import org.hemicycle.portal.house.Neighbour;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Asks elections about a ballot, identity for a credential, and passes sealed ballots on without a name. */
@Component
public class Ballots {

    /** What a browser needs to seal a ballot. */
    public record Box(
            String election,
            String configurationHash,
            String opensAt,
            String closesAt,
            boolean closed,
            String scheme,
            @Nullable String publicKey) {

        /** The one scheme our script knows; with another it seals nothing. */
        public boolean canBeSealedFor() {
            return !closed && publicKey != null && scheme.equals("p256-hkdf-aes256gcm-shamir-v1");
        }
    }

    /** Whether a government may vote, and why. */
    public record Voter(
            String country,
            boolean eligible,
            String reason,
            @Nullable Integer rollNumber) {}

    /** A ballot on the public board. */
    public record Found(int position, boolean superseded, int size, String root) {}

    /** As the browser sealed it. Nothing in it tells the choice. */
    public record Sealed(String credential, String ciphertext, String configurationHash) {}

    private final House house;

    Ballots(House house) {
        this.house = house;
    }

    public Box box(String election) {
        return house.get(Bearer.NOBODY, Neighbour.ELECTIONS, Box.class, "/ballot-box/{id}", election);
    }

    public Voter mayVote(Bearer bearer, String election, String country) {
        return house.get(
                bearer, Neighbour.ELECTIONS, Voter.class, "/elections/{id}/may-vote?country={c}", election, country);
    }

    public void appeal(Bearer bearer, String election, @Nullable String key, @Nullable String grounds) {
        var form = new java.util.LinkedHashMap<String, @Nullable Object>();
        form.put("grounds", grounds);
        var act = new Act(String.valueOf(key), null, form);
        house.act(bearer, Neighbour.ELECTIONS, act, JsonNode.class, "/elections/{id}/roll/appeals", election);
    }

    /** Shown once and kept nowhere here. */
    public String credential(Bearer bearer, String election) {
        return house.act(
                        bearer,
                        Neighbour.IDENTITY,
                        Act.on(null, null),
                        JsonNode.class,
                        "/elections/{id}/credential",
                        election)
                .body()
                .path("credential")
                .asString("");
    }

    public Found find(String election, String tracker) {
        return house.get(
                Bearer.NOBODY, Neighbour.ELECTIONS, Found.class, "/ballot-box/{id}/board/{t}", election, tracker);
    }

    /**
     * Without token, cookie or name.
     *
     * @param replaced the tracker of the ballot it takes the place of
     */
    public Answer<JsonNode> cast(String election, Sealed sealed, @Nullable String replaced) {
        var form = Map.of(
                "credential", sealed.credential(),
                "ciphertext", sealed.ciphertext(),
                "configurationHash", sealed.configurationHash());
        return house.act(
                Bearer.NOBODY,
                Neighbour.ELECTIONS,
                Act.on(replaced, form),
                JsonNode.class,
                "/ballot-box/{id}/ballots",
                election);
    }

    /** The signed record, byte by byte. */
    public byte[] record(String election) {
        return house.get(Bearer.NOBODY, Neighbour.ELECTIONS, byte[].class, "/ballot-box/{id}/record", election);
    }

    /** By code: no language puts anybody first. */
    public static List<String> inBallotOrder(List<String> countries) {
        return countries.stream().sorted().toList();
    }
}
