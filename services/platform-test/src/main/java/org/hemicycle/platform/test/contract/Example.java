package org.hemicycle.platform.test.contract;

/**
 * One event as it may come over the wire.
 *
 * @param type as in {@code membership.status-changed.v1}
 * @param json the payload
 */
public record Example(String type, String json) {

    @Override
    public String toString() {
        return type;
    }
}
