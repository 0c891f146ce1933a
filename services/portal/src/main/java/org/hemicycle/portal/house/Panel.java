package org.hemicycle.portal.house;

import org.jspecify.annotations.Nullable;

/**
 * A part of a page that comes from one service: its content, or what keeps it from being shown. The page around it
 * stands either way.
 *
 * @param away the service that does not answer
 * @param refusal why it is not shown to this reader
 */
public record Panel<T>(
        @Nullable T content,
        @Nullable Neighbour away,
        @Nullable Problem refusal) {

    static <T> Panel<T> of(T content) {
        return new Panel<>(content, null, null);
    }

    static <T> Panel<T> away(Neighbour neighbour) {
        return new Panel<>(null, neighbour, null);
    }

    static <T> Panel<T> refused(Problem problem) {
        return new Panel<>(null, null, problem);
    }

    public boolean here() {
        return content != null;
    }
}
