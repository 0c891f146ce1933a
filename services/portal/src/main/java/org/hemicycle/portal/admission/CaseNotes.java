package org.hemicycle.portal.admission;

import java.util.Arrays;
import java.util.List;
import org.hemicycle.portal.house.Act;
import org.hemicycle.portal.house.Bearer;
import org.hemicycle.portal.house.House;
import org.hemicycle.portal.house.Neighbour;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What officers note on a file for each other. */
@Component
public class CaseNotes {

    /** A note. */
    public record Note(String id, @Nullable String author, String at, String text) {}

    private final House house;

    CaseNotes(House house) {
        this.house = house;
    }

    public List<Note> of(Bearer bearer, String file) {
        return Arrays.asList(house.get(bearer, Neighbour.MEMBERSHIP, Note[].class, "/admissions/{id}/notes", file));
    }

    public void write(Bearer bearer, String file, String key, @Nullable String text) {
        var form = new java.util.HashMap<String, @Nullable String>();
        form.put("text", text);
        house.act(
                bearer, Neighbour.MEMBERSHIP, new Act(key, null, form), JsonNode.class, "/admissions/{id}/notes", file);
    }
}
