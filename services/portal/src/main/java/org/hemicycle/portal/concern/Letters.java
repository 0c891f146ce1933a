package org.hemicycle.portal.concern;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.portal.house.Answer;
import org.hemicycle.portal.house.Bearer;
import org.hemicycle.portal.house.Errand;
import org.hemicycle.portal.house.House;
import org.hemicycle.portal.house.Neighbour;
import org.hemicycle.portal.response.Paper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Letters of filers, by whichever door they come. Nothing of a letter is kept here: drafts too are in the vault. */
@Component
public class Letters {

    /** A letter in its filer's own list. */
    public record Line(String id, String state, String begunOn, List<String> countries) {}

    record Lines(List<Line> items) {}

    private final House house;

    Letters(House house) {
        this.house = house;
    }

    /** A letter that nobody has begun. */
    public static Letter blank() {
        return Letter.EMPTY;
    }

    public String newCode() {
        return house.run(
                        Bearer.NOBODY,
                        Neighbour.RESPONSE_POLICY,
                        Errand.post(null),
                        JsonNode.class,
                        "/filer/receipt-codes")
                .body()
                .path("receiptCode")
                .asString("");
    }

    public List<Line> mine(Bearer bearer) {
        return house.get(bearer, Neighbour.RESPONSE_POLICY, Lines.class, "/my-letters?limit=100")
                .items();
    }

    public Answer<FiledLetter> read(Door door) {
        return run(door, Errand.read(), FiledLetter.class, "");
    }

    public Answer<FiledLetter> begin(Door door, Letter letter) {
        return switch (door) {
            case Door.ByCode byCode -> run(door, Errand.post(letter), FiledLetter.class, "");
            case Door.ByAccount account ->
                house.run(
                        account.bearer(),
                        Neighbour.RESPONSE_POLICY,
                        Errand.post(letter),
                        FiledLetter.class,
                        "/my-letters");
        };
    }

    public Answer<FiledLetter> revise(Door door, @Nullable String tag, Letter letter) {
        return run(door, Errand.put(letter).on(tag), FiledLetter.class, "");
    }

    public Answer<FiledLetter> submit(Door door, @Nullable String tag) {
        return run(door, Errand.post(null).on(tag), FiledLetter.class, "/submission");
    }

    public void supplement(Door door, @Nullable String tag, Map<String, Object> addendum) {
        run(door, Errand.post(addendum).on(tag), JsonNode.class, "/supplements");
    }

    public void withdraw(Door door, @Nullable String tag, @Nullable String reason) {
        Map<String, Object> form = reason == null ? Map.of() : Map.of("reason", reason);
        run(door, Errand.post(form).on(tag), JsonNode.class, "/withdrawal");
    }

    public List<Message> messages(Door door) {
        return List.of(run(door, Errand.read(), Message[].class, "/messages").body());
    }

    public void answer(Door door, String question, String text) {
        run(door, Errand.post(Map.of("question", question, "text", text)), JsonNode.class, "/messages");
    }

    public List<Progress> progress(Door door) {
        return List.of(run(door, Errand.read(), Progress[].class, "/progress").body());
    }

    public List<Paper> papers(Door door) {
        return List.of(run(door, Errand.read(), Paper[].class, "/documents").body());
    }

    /** Sent again under the same id, it is the same document. */
    public Paper upload(Door door, UUID id, String name, byte[] content) {
        var named = Errand.put(content).with("File-Name", Errand.fileName(name));
        return run(door, named, Paper.class, "/documents/{document}", id).body();
    }

    public byte[] copy(Door door, UUID id) {
        return run(door, Errand.read(), byte[].class, "/documents/{document}/copy", id)
                .body();
    }

    <T> Answer<T> run(Door door, Errand errand, Class<T> type, String path, Object... values) {
        return switch (door) {
            case Door.ByCode holder ->
                house.run(
                        Bearer.NOBODY,
                        Neighbour.RESPONSE_POLICY,
                        bare(errand).with("Receipt-Code", holder.code().isBlank() ? "-" : holder.code()),
                        type,
                        "/filer/letter" + path,
                        values);
            case Door.ByAccount account -> {
                var all = new java.util.ArrayList<Object>(List.of(account.letter() == null ? "new" : account.letter()));
                all.addAll(List.of(values));
                yield house.run(
                        account.bearer(),
                        Neighbour.RESPONSE_POLICY,
                        errand,
                        type,
                        "/my-letters/{id}" + path,
                        all.toArray());
            }
        };
    }

    /** Keys for repeats would be one more thing by which two requests of a filer belong together. */
    private static Errand bare(Errand errand) {
        var headers = new java.util.LinkedHashMap<>(errand.headers());
        headers.remove("Idempotency-Key");
        return new Errand(errand.method(), headers, errand.content());
    }
}
