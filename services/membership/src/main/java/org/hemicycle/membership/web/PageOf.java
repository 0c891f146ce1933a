package org.hemicycle.membership.web;

import java.util.List;
import java.util.function.Function;
import org.hemicycle.platform.web.Page;

/** A page of a list that is short enough to be read whole. */
final class PageOf {

    private PageOf() {}

    static <S, T> Page<T> all(List<S> found, Page.Request request, Function<S, T> shown) {
        var items = found.stream()
                .skip(request.offset())
                .limit(request.limit())
                .map(shown)
                .toList();
        return Page.of(items, request, found.size());
    }
}
