package org.hemicycle.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import org.hemicycle.portal.frame.Assets;
import org.hemicycle.portal.frame.Dates;
import org.hemicycle.portal.frame.Language;
import org.hemicycle.portal.frame.LanguageChoice;
import org.hemicycle.portal.frame.Words;
import org.hemicycle.portal.session.Visits;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** What every template may use: the reader, the words, dates, the files, the same page in the other language. */
@Component
class Frame {

    private final Visits visits;
    private final Assets assets;
    private final MessageSource messages;

    Frame(Visits visits, Assets assets, MessageSource messages) {
        this.visits = visits;
        this.assets = assets;
        this.messages = messages;
    }

    void fill(Map<String, Object> model, HttpServletRequest request, String path) {
        var visit = visits.of(request);
        model.put("visit", visit);
        model.put("assets", assets);
        model.put("words", new Words(messages, visit.locale()));
        model.put("dates", new Dates(visit.locale(), visit.zone()));
        model.put("path", path);
        model.put("quiet", request.getAttribute(LanguageChoice.KEEPS_NOTHING) != null);
        model.put("reading", request.getMethod().equals("GET"));
        model.put(
                "languages",
                Arrays.stream(Language.values())
                        .map(language -> new Elsewhere(
                                language.code(),
                                address(request, path, language),
                                isNow(language, visit.locale().getLanguage())))
                        .toList());
    }

    /** The same page in a language. */
    record Elsewhere(String code, String address, boolean now) {}

    private static boolean isNow(Language language, String code) {
        return language.code().equals(code);
    }

    /** A page that answers a form has no address of its own to go back to: then the language's start page. */
    private static String address(HttpServletRequest request, String path, Language language) {
        var address = UriComponentsBuilder.fromPath(request.getMethod().equals("GET") ? path : "/");
        if (request.getMethod().equals("GET") && request.getQueryString() != null) {
            address.query(request.getQueryString());
        }
        return address.replaceQueryParam("lang", language.code()).build().toUriString();
    }
}
