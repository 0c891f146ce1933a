package org.hemicycle.portal.house;

import java.util.List;

/** A part of a longer list, as services answer it. */
public record PageOf<T>(List<T> items, int offset, int limit, long total) {

    public PageOf {
        items = List.copyOf(items);
    }

    public static <T> PageOf<T> all(List<T> items) {
        return new PageOf<>(items, 0, Math.max(1, items.size()), items.size());
    }

    /** The number of the last item shown. */
    public long last() {
        return offset + items.size();
    }
}
