package org.hemicycle.identity.signin;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a device is called in the list of sessions: enough for its owner to recognise it, too little to track it. */
final class DeviceName {

    /** In this order: each browser also claims to be some of those after it. */
    private static final List<String> BROWSERS = List.of("Edg", "Firefox", "Chrome", "Safari");

    private static final List<String> SYSTEMS = List.of("Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux");

    private static final String UNKNOWN = "?";

    private DeviceName() {}

    static String of(@Nullable String userAgent) {
        var agent = Optional.ofNullable(userAgent).orElse("");
        return first(BROWSERS, agent) + ", " + first(SYSTEMS, agent);
    }

    private static String first(List<String> names, String agent) {
        return names.stream().filter(agent::contains).findFirst().orElse(UNKNOWN);
    }
}
