package org.hemicycle.identity.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;

/** Sends a browser to a page of ours, and lets the page know where to go on. */
final class ToPage {

    private ToPage() {}

    static void send(String page, HttpServletRequest request, String query, HttpServletResponse response)
            throws IOException {
        var next = request.getRequestURI() + "?" + query;
        response.sendRedirect(page + "?continue=" + URLEncoder.encode(next, UTF_8));
    }
}
