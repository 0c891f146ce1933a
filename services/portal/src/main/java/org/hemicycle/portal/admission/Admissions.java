package org.hemicycle.portal.admission;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hemicycle.portal.diagram.Passed;
import org.hemicycle.portal.house.Act;
import org.hemicycle.portal.house.Answer;
import org.hemicycle.portal.house.Bearer;
import org.hemicycle.portal.house.House;
import org.hemicycle.portal.house.Neighbour;
import org.hemicycle.portal.house.Query;
import org.hemicycle.portal.house.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Asks membership for files, and sends acts on them. */
@Component
public class Admissions {

    /** A file in a list. */
    public record Line(
            String id,
            String country,
            String stage,
            String receivedOn,
            @Nullable String dueAt,
            @Nullable String assignee) {}

    /** A letter of the file. */
    public record Letter(
            String id,
            String reference,
            String type,
            String direction,
            String fromOffice,
            String toOffice,
            String letterDate,
            @Nullable String sentAt,
            String language,
            @Nullable String publishedOn) {}

    /** A letter by itself, with what is known of its way. */
    public record Sheet(
            String id,
            String reference,
            String type,
            String direction,
            String fromOffice,
            String toOffice,
            String letterDate,
            @Nullable String receivedDate,
            @Nullable String sentAt,
            String language,
            @Nullable String publishedOn,
            @Nullable String publishedWhere) {

        public boolean isOutgoing() {
            return direction.equals("OUTGOING");
        }
    }

    /** Who did or read what. */
    public record Entry(
            String at, String act, String who, @Nullable String reason) {}

    record Lines(List<Line> items) {}

    record Letters(List<Letter> items) {}

    record Trail(List<Entry> items) {}

    record Words(@Nullable String body) {}

    record Path(List<Passed> steps) {}

    private final House house;

    Admissions(House house) {
        this.house = house;
    }

    public List<Line> all(Bearer bearer) {
        return house.get(bearer, Neighbour.MEMBERSHIP, Lines.class, "/admissions?limit=200")
                .items();
    }

    /** Whose each file is, to name it by. */
    public Map<String, String> countries(Bearer bearer) {
        return all(bearer).stream().collect(Collectors.toMap(Line::id, Line::country));
    }

    public Answer<Admission> one(Bearer bearer, String id) {
        return house.read(bearer, Neighbour.MEMBERSHIP, Admission.class, "/admissions/{id}", id);
    }

    public List<Passed> path(Bearer bearer, String id) {
        return house.get(bearer, Neighbour.MEMBERSHIP, Path.class, "/admissions/{id}/history", id)
                .steps();
    }

    public List<Letter> letters(Bearer bearer, String country) {
        var query = Query.of("/letters").with("country", country).with("limit", 100);
        return house.get(bearer, Neighbour.MEMBERSHIP, Letters.class, query).items();
    }

    public Answer<Sheet> letter(Bearer bearer, String letter) {
        return house.read(bearer, Neighbour.MEMBERSHIP, Sheet.class, "/letters/{id}", letter);
    }

    /** @param step {@code delivery} or {@code publication} */
    public void actOnLetter(Bearer bearer, String letter, String step, Act act) {
        house.act(bearer, Neighbour.MEMBERSHIP, act, JsonNode.class, "/letters/{id}/" + step, letter);
    }

    /** The words of a letter in a language; empty where they were never entered, or were erased. */
    public LetterWords words(Bearer bearer, String letter, String language) {
        var query = Query.of("/letters/{id}/text", letter).with("lang", language);
        try {
            var words = house.get(bearer, Neighbour.MEMBERSHIP, Words.class, query);
            return words.body() == null ? LetterWords.NONE : LetterWords.of(words.body());
        } catch (Refusal refused) {
            if (refused.status() == 404) {
                return LetterWords.NONE;
            }
            throw refused;
        }
    }

    public List<Entry> audit(Bearer bearer, String id) {
        return house.get(bearer, Neighbour.MEMBERSHIP, Trail.class, "/cases/admission/{id}/audit?limit=200", id)
                .items();
    }

    /** @return the id of the new file */
    public String open(Bearer bearer, String key, Object form) {
        return house.act(bearer, Neighbour.MEMBERSHIP, new Act(key, null, form), JsonNode.class, "/admissions")
                .body()
                .path("id")
                .asString("");
    }

    public void act(Bearer bearer, String id, String action, Act act) {
        house.act(bearer, Neighbour.MEMBERSHIP, act, JsonNode.class, "/admissions/{id}/" + action, id);
    }
}
