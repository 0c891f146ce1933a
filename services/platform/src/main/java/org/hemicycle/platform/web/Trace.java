package org.hemicycle.platform.web;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The W3C trace context of the current thread: from HTTP to the logs, the ledger and Kafka, and back. */
public final class Trace {

    public static final String HEADER = "traceparent";
    private static final Pattern FORM = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ThreadLocal<@Nullable String> CURRENT = new ThreadLocal<>();

    private Trace() {}

    /** The trace context to hand on, or null outside a request or message. */
    public static @Nullable String current() {
        return CURRENT.get();
    }

    /** The trace id of a context: what a person quotes when asking for help. */
    public static String id(String traceparent) {
        return traceparent.substring(3, 35);
    }

    /** Continues the sender's trace, or begins one when there is none or it is malformed. */
    public static String follow(@Nullable String incoming) {
        var traceId = incoming != null && FORM.matcher(incoming).matches() ? id(incoming) : random(16);
        return "00-%s-%s-01".formatted(traceId, random(8));
    }

    /** Runs work within a trace. */
    public static void with(@Nullable String incoming, Runnable work) {
        var before = CURRENT.get();
        enter(follow(incoming));
        try {
            work.run();
        } finally {
            enter(before);
        }
    }

    static void enter(@Nullable String traceparent) {
        if (traceparent == null) {
            CURRENT.remove();
            MDC.remove("trace");
        } else {
            CURRENT.set(traceparent);
            MDC.put("trace", id(traceparent));
        }
    }

    private static String random(int bytes) {
        var noise = new byte[bytes];
        RANDOM.nextBytes(noise);
        return HexFormat.of().formatHex(noise);
    }
}
