package org.hemicycle.platform.cabinet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.Refused;

/**
 * The files of a feature: taken out for a step, in the version that it was decided on if somebody names one, and put back;
 * with the time it is. A feature adds where its files are kept and which rules they follow.
 *
 * @param <F> a file
 * @param <I> what it is found by
 */
public class FileCabinet<F, I> {

    private final Drawer<F, I> drawer;
    private final OfficeCalendar calendar;
    private final Clock clock;

    /**
     * Where files are kept.
     *
     * @param what as in "This election was not found"
     */
    public record Drawer<F, I>(
            String what, Function<I, Optional<F>> find, Consumer<F> save, ToIntFunction<F> version) {}

    protected FileCabinet(Drawer<F, I> drawer, OfficeCalendar calendar, Clock clock) {
        this.drawer = drawer;
        this.calendar = calendar;
        this.clock = clock;
    }

    public final void save(F file) {
        drawer.save().accept(file);
    }

    public final F find(I id) {
        return drawer.find().apply(id).orElseThrow(() -> Refused.notFound(drawer.what()));
    }

    /** Refuses with 412 when the file has moved on. */
    public final F find(I id, IfMatch ifMatch) {
        return inVersion(find(id), ifMatch);
    }

    /** For a step that changes it; where two may come at once, a feature locks it here. */
    public F take(I id) {
        return find(id);
    }

    public final void change(I id, Consumer<F> step) {
        putBack(take(id), step);
    }

    public final void change(I id, IfMatch ifMatch, Consumer<F> step) {
        putBack(inVersion(take(id), ifMatch), step);
    }

    private void putBack(F file, Consumer<F> step) {
        step.accept(file);
        save(file);
    }

    private F inVersion(F file, IfMatch ifMatch) {
        ifMatch.require(drawer.version().applyAsInt(file));
        return file;
    }

    public final OfficeCalendar calendar() {
        return calendar;
    }

    public final Instant now() {
        return clock.instant();
    }

    /** The day it is at the office. */
    public final LocalDate today() {
        return calendar.today(now());
    }
}
