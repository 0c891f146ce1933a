package org.hemicycle.platform.inbox;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A service's table of event types and what they do: one fixed record per type, never a class name off the wire. */
public final class EventHandlers {

    private record Handler<T>(Class<T> as, BiConsumer<IncomingMessage, T> effect) {

        void handle(IncomingMessage message, JsonMapper json) {
            effect.accept(message, read(message.payload(), json));
        }

        /** A producer may add fields: only what we name is read, whatever the service's own endpoints insist on. */
        T read(byte[] payload, JsonMapper json) {
            return json.readerFor(as)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(payload);
        }
    }

    private final Map<String, Handler<?>> handlers = new HashMap<>();

    /** Handles events of this type; fields the record does not name are ignored. */
    public <T> EventHandlers on(String type, Class<T> as, Consumer<T> effect) {
        return on(type, as, (message, event) -> effect.accept(event));
    }

    public <T> EventHandlers on(String type, Class<T> as, BiConsumer<IncomingMessage, T> effect) {
        if (handlers.put(type, new Handler<>(as, effect)) != null) {
            throw new IllegalStateException("Two handlers for " + type);
        }
        return this;
    }

    /**
     * Types without a handler have no effect here; they are stored all the same, so that the order has no gap. What could
     * not be read is never passed over.
     */
    void handle(IncomingMessage message, JsonMapper json) {
        if (message.type().equals(Incoming.UNREADABLE)) {
            throw new IllegalStateException("This is no event; it can only be discarded");
        }
        var handler = handlers.get(message.type());
        if (handler != null) {
            handler.handle(message, json);
        }
    }

    /** The types that have an effect here, for contract tests. */
    public Set<String> types() {
        return Set.copyOf(handlers.keySet());
    }

    /** Reads an example as this service would, for contract tests. */
    public Object read(String type, byte[] payload, JsonMapper json) {
        var handler = handlers.get(type);
        if (handler == null) {
            throw new IllegalArgumentException("Nothing here handles " + type);
        }
        return handler.read(payload, json);
    }
}
