package org.hemicycle.platform.rights;

/** One case: its kind, as in {@code admission}, and its id within that kind. A kind is also the key of its process. */
public record CaseRef(String kind, String id) {

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
