package org.hemicycle.portal.response;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.portal.diagram.Passed;
import org.hemicycle.portal.house.Act;
import org.hemicycle.portal.house.Answer;
import org.hemicycle.portal.house.Bearer;
import org.hemicycle.portal.house.Errand;
import org.hemicycle.portal.house.House;
import org.hemicycle.portal.house.Neighbour;
import org.hemicycle.portal.house.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Asks the response policy for cases, and sends acts on them. */
@Component
public class Cases {

    private static final String CASE = "/response-cases/{id}";

    /** A part of the list. */
    public record Lines(List<ResponseCase> items, int offset, int limit, long total) {}

    /** A part of the public list. */
    public record Pages(List<CasePage> items, int offset, int limit, long total) {}

    record Way(List<Passed> steps) {}

    record Trail(List<Desk.Entry> items) {}

    record Officers(List<Desk.Officer> items) {}

    private final House house;

    Cases(House house) {
        this.house = house;
    }

    public Lines find(Bearer bearer, String country, String state, int offset) {
        var query = Query.of("/response-cases")
                .with("country", country)
                .with("state", state)
                .with("offset", offset)
                .with("limit", 50);
        return house.get(bearer, Neighbour.RESPONSE_POLICY, Lines.class, query);
    }

    /** Cases about the reader's own government, as it is told of them. */
    public List<OutwardCase> told(Bearer bearer) {
        return List.of(house.get(bearer, Neighbour.RESPONSE_POLICY, OutwardCase[].class, "/told-response-cases"));
    }

    /** What the reader's mails did not say. */
    public List<Reminder> reminders(Bearer bearer) {
        return List.of(house.get(bearer, Neighbour.RESPONSE_POLICY, Reminder[].class, "/my-reminders"));
    }

    /** So that an officer sees who was not reached. */
    public List<SentReminder> reminders(Bearer bearer, String id) {
        return List.of(house.get(
                bearer, Neighbour.RESPONSE_POLICY, SentReminder[].class, "/response-cases/{id}/reminders", id));
    }

    public Answer<ResponseCase> one(Bearer bearer, String id) {
        return house.read(bearer, Neighbour.RESPONSE_POLICY, ResponseCase.class, CASE, id);
    }

    public OutwardCase outward(Bearer bearer, String id) {
        return get(bearer, OutwardCase.class, id, "/outward");
    }

    public List<CaseClock> clocks(Bearer bearer, String id) {
        return CaseClock.inOrder(List.of(get(bearer, CaseClock[].class, id, "/clocks")));
    }

    /** How clocks were kept, over all cases that this reader may see. */
    public List<KeptClock> kept(Bearer bearer) {
        return List.of(house.get(bearer, Neighbour.RESPONSE_POLICY, KeptClock[].class, "/response-cases/kept-clocks"));
    }

    public List<Desk.Decision> decisions(Bearer bearer, String id) {
        return List.of(get(bearer, Desk.Decision[].class, id, "/decisions"));
    }

    public List<Passed> path(Bearer bearer, String id) {
        return get(bearer, Way.class, id, "/history").steps();
    }

    public List<Paper> papers(Bearer bearer, String id) {
        return List.of(get(bearer, Paper[].class, id, "/documents"));
    }

    public List<String> officers(Bearer bearer, String id) {
        return List.of(get(bearer, String[].class, id, "/officers"));
    }

    public List<Desk.Note> notes(Bearer bearer, String id) {
        return List.of(get(bearer, Desk.Note[].class, id, "/notes"));
    }

    public Desk.Facts facts(Bearer bearer, String id) {
        return get(bearer, Desk.Facts.class, id, "/letter/screening");
    }

    public List<Desk.Related> related(Bearer bearer, String id) {
        return List.of(get(bearer, Desk.Related[].class, id, "/letter/related-cases"));
    }

    public <T> T letter(Bearer bearer, String id, Class<T> type) {
        return get(bearer, type, id, "/letter");
    }

    public <T> T messages(Bearer bearer, String id, Class<T> type) {
        return get(bearer, type, id, "/letter/messages");
    }

    public List<HeldItem> held(Bearer bearer, String id) {
        return List.of(get(bearer, HeldItem[].class, id, "/page-items"));
    }

    public CasePage preview(Bearer bearer, String id) {
        return get(bearer, CasePage.class, id, "/page-preview");
    }

    public Pages announced(int offset) {
        var query = Query.of("/case-pages").with("offset", offset).with("limit", 50);
        return house.get(Bearer.NOBODY, Neighbour.RESPONSE_POLICY, Pages.class, query);
    }

    public CasePage page(String id) {
        return house.get(Bearer.NOBODY, Neighbour.RESPONSE_POLICY, CasePage.class, "/case-pages/{id}", id);
    }

    public List<Desk.Entry> audit(Bearer bearer, String id) {
        return house.get(
                        bearer, Neighbour.RESPONSE_POLICY, Trail.class, "/cases/response-case/{id}/audit?limit=200", id)
                .items();
    }

    /** Names of the secretariat's people, by their ids. */
    public Map<String, String> colleagues(Bearer bearer) {
        var names = new LinkedHashMap<String, String>();
        house.get(bearer, Neighbour.IDENTITY, Officers.class, "/people?role=secretariat&limit=200")
                .items()
                .forEach(each ->
                        names.put(each.person(), each.displayName() == null ? each.person() : each.displayName()));
        return names;
    }

    /** @param path below the case, as in {@code /screening} */
    public void act(Bearer bearer, String id, String path, Act act, Object... values) {
        var all = new java.util.ArrayList<Object>(List.of(id));
        all.addAll(List.of(values));
        house.act(bearer, Neighbour.RESPONSE_POLICY, act, JsonNode.class, CASE + path, all.toArray());
    }

    /** @param part {@code /redacted-copy} or {@code /content} of a document that is there; else empty */
    public void upload(
            Bearer bearer, String id, UUID document, String part, @Nullable String tag, String name, byte[] content) {
        var errand = Errand.put(content).on(tag).with("File-Name", Errand.fileName(name));
        house.run(
                bearer,
                Neighbour.RESPONSE_POLICY,
                errand,
                JsonNode.class,
                CASE + "/documents/{document}" + part,
                id,
                document);
    }

    public byte[] copy(Bearer bearer, String id, UUID document) {
        return house.get(
                bearer, Neighbour.RESPONSE_POLICY, byte[].class, CASE + "/documents/{document}/copy", id, document);
    }

    public byte[] original(Bearer bearer, String id, UUID document, int number) {
        return house.get(
                bearer,
                Neighbour.RESPONSE_POLICY,
                byte[].class,
                CASE + "/documents/{document}/versions/{number}",
                id,
                document,
                number);
    }

    private <T> T get(Bearer bearer, Class<T> type, String id, String path) {
        return house.get(bearer, Neighbour.RESPONSE_POLICY, type, CASE + path, id);
    }
}
