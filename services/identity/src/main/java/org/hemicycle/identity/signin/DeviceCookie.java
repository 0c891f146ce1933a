package org.hemicycle.identity.signin;

import java.time.Duration;
import org.hemicycle.identity.session.HostCookie;
import org.hemicycle.identity.session.SessionSettings;
import org.springframework.stereotype.Component;

/** The cookie by which a device is known again. It signs nobody in; it only counts their tries apart from others'. */
@Component
public class DeviceCookie extends HostCookie {

    private static final Duration LONGEST_BROWSERS_ALLOW = Duration.ofDays(400);

    DeviceCookie(SessionSettings settings) {
        super("identity-device", settings, LONGEST_BROWSERS_ALLOW);
    }
}
