package org.hemicycle.platform.web;

import java.util.List;

/** One page of a list: its items, where it begins, and how many there are in all. */
public record Page<T>(List<T> items, int offset, int limit, long total) {

    public static final int MOST = 200;

    /** What the caller asked for; refuses with 422 what no list gives. */
    public record Request(int offset, int limit) {

        public Request {
            if (offset < 0) {
                throw Refused.field("offset", "is 0 or more");
            }
            if (limit < 1 || limit > MOST) {
                throw Refused.field("limit", "is 1 to " + MOST);
            }
        }
    }

    public static <T> Page<T> of(List<T> items, Request request, long total) {
        return new Page<>(List.copyOf(items), request.offset(), request.limit(), total);
    }
}
