package org.hemicycle.portal.house;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Asks the services, each behind its guard. */
@Component
public class House {

    private final Map<Neighbour, Guard> guards = new EnumMap<>(Neighbour.class);
    private final Map<Neighbour, Line> lines = new EnumMap<>(Neighbour.class);

    House(PortalSettings settings, ExecutorService panelThreads) {
        Arrays.stream(Neighbour.values()).forEach(neighbour -> {
            guards.put(neighbour, new Guard(neighbour, settings.guard(), panelThreads));
            lines.put(neighbour, new Line(settings.of(neighbour), settings.guard()));
        });
    }

    /** @throws Away if it does not answer in time
     * @throws Refusal if it says no */
    public <T> T get(Bearer bearer, Neighbour neighbour, Class<T> type, String path, Object... values) {
        return read(bearer, neighbour, type, path, values).body();
    }

    /** As {@code get}, for a list. */
    public <T> T get(Bearer bearer, Neighbour neighbour, Class<T> type, Query query) {
        return get(bearer, neighbour, type, query.template(), query.values());
    }

    /** As {@code get}, with the version it stands for. */
    public <T> Answer<T> read(Bearer bearer, Neighbour neighbour, Class<T> type, String path, Object... values) {
        return guard(neighbour)
                .read(() -> line(neighbour)
                        .ask(HttpMethod.GET, bearer.token(neighbour), headers -> {}, null, type, path, values));
    }

    /** Does something in somebody's name. Sent again after a fault with the same key, it is done once. */
    public <T> Answer<T> act(
            Bearer bearer, Neighbour neighbour, Act act, Class<T> type, String path, Object... values) {
        Consumer<HttpHeaders> named = headers -> {
            headers.set("Idempotency-Key", act.key());
            if (act.tag() != null) {
                headers.setIfMatch(act.tag());
            }
        };
        return guard(neighbour)
                .act(() -> line(neighbour)
                        .ask(HttpMethod.POST, bearer.token(neighbour), named, act.form(), type, path, values));
    }

    /** Hands a file over. The path names it, so that the same again is taken once. */
    public <T> T put(Bearer bearer, Neighbour neighbour, Parcel parcel, Class<T> type, String path, Object... values) {
        return guard(neighbour)
                .act(() -> line(neighbour)
                        .ask(HttpMethod.PUT, bearer.token(neighbour), headers -> {}, parcel, type, path, values))
                .body();
    }

    /** A file, which may take longer than a panel is waited for. */
    public byte[] file(Bearer bearer, Neighbour neighbour, String path, Object... values) {
        return guard(neighbour)
                .act(() -> line(neighbour)
                        .ask(HttpMethod.GET, bearer.token(neighbour), headers -> {}, null, byte[].class, path, values))
                .body();
    }

    /** Anything else; only what reads is tried again. */
    public <T> Answer<T> run(
            Bearer bearer, Neighbour neighbour, Errand errand, Class<T> type, String path, Object... values) {
        Consumer<HttpHeaders> named = headers -> errand.headers().forEach(headers::set);
        Supplier<Answer<T>> call = () -> line(neighbour)
                .ask(errand.method(), bearer.token(neighbour), named, errand.content(), type, path, values);
        return errand.method().equals(HttpMethod.GET)
                ? guard(neighbour).read(call)
                : guard(neighbour).act(call);
    }

    private Guard guard(Neighbour neighbour) {
        return Objects.requireNonNull(guards.get(neighbour));
    }

    private Line line(Neighbour neighbour) {
        return Objects.requireNonNull(lines.get(neighbour));
    }
}
