package org.hemicycle.elections.resolution;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.hemicycle.platform.opendata.Column;
import org.hemicycle.platform.opendata.Dataset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Open data: one row per public resolution, with the counts of the vote that decided as far as the guard lets them. */
@Component
class ResolutionsDataset implements Dataset {

    private static final int MOST = 10_000;
    private static final ResolutionRegister.Reader ANYBODY = new ResolutionRegister.Reader(false, null);

    private final ResolutionRegister register;
    private final ResolutionFiles files;

    ResolutionsDataset(ResolutionRegister register, ResolutionFiles files) {
        this.register = register;
        this.files = files;
    }

    @Override
    public String name() {
        return "resolutions";
    }

    @Override
    public String title() {
        return "Resolutions of the Steering Committee";
    }

    @Override
    public String grain() {
        return "resolution";
    }

    @Override
    public String ruleSet() {
        return files.rulesOn(files.today()).id();
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.code("resolution", "random id of the resolution"),
                Column.text("number", "by which it is cited"),
                Column.text("title", "in its latest wording"),
                Column.code("language", "of that wording, ISO 639-1"),
                Column.code("matter", "NO_OBJECTION, STATUS, ELECTION"),
                Column.code("country", "ISO 3166-1 alpha-3, where it is on a country's status"),
                Column.code("to_status", "what the country becomes"),
                Column.code("state", "PUBLISHED, IN_FORCE, SUPERSEDED, EXPIRED"),
                Column.code("outcome", "how it was decided"),
                Column.date("decided_on", "day of the decision"),
                Column.date("announced_on", "day of its publication"),
                Column.date("effective_on", "from when it works, where that is another day"),
                Column.date("expires_on", "its last day"),
                Column.integer("in_favour", "of the vote that decided; empty by consensus, and where held back"),
                Column.integer("against", "likewise"),
                Column.integer("abstained", "likewise"),
                Column.text("held_back", "why counts are not told"),
                Column.code("supersedes", "id of the resolution whose place it takes"));
    }

    @Override
    public void rows(Consumer<List<@Nullable Object>> sink) {
        register.page(new ResolutionRegister.Filter(null, null), ANYBODY, 0, MOST)
                .forEach(one -> sink.accept(row(one)));
    }

    private static List<@Nullable Object> row(ResolutionView one) {
        var text = one.texts().getLast();
        var deciding =
                one.outcome() == Outcome.ADOPTED_BY_CONSENSUS || one.votes().isEmpty()
                        ? null
                        : one.votes().getLast();
        var counts = deciding == null ? null : deciding.counts();
        return Arrays.asList(
                one.id(),
                one.number(),
                text.title(),
                text.language(),
                one.matter().name(),
                one.effect() == null ? null : one.effect().country(),
                one.effect() == null ? null : one.effect().toStatus(),
                one.state().name(),
                one.outcome() == null ? null : one.outcome().name(),
                one.decidedOn(),
                one.announcedOn(),
                one.effectiveOn(),
                one.expiresOn(),
                counts == null ? null : counts.inFavour(),
                counts == null ? null : counts.against(),
                counts == null ? null : counts.abstained(),
                deciding == null ? null : String.join(" ", deciding.heldBack()),
                one.supersedes());
    }
}
