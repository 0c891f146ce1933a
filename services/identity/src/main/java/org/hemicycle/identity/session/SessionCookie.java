package org.hemicycle.identity.session;

import org.springframework.stereotype.Component;

/** The cookie that holds a session's secret. */
@Component
public class SessionCookie extends HostCookie {

    SessionCookie(SessionSettings settings) {
        super("identity", settings, WHILE_OPEN);
    }
}
