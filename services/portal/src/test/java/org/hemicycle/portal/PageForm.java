package org.hemicycle.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A form as it stands on a page: where it is sent, and what somebody may type. */
record PageForm(String page, String action, Map<String, String> fields, List<String> texts) {

    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*method=\"post\"[^>]*>.*?</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<(input|textarea|select)\\b[^>]*>");
    private static final Pattern SUBMIT = Pattern.compile("<(form|button)\\b[^>]*?\\b(form)?action=\"([^\"]+)\"");
    private static final List<String> TYPED = List.of("", "text", "search", "email", "url", "tel", "password");
    private static final List<String> CHOSEN = List.of("checkbox", "radio", "submit", "button", "file");

    static List<PageForm> of(String page, String html) {
        return FORM.matcher(html)
                .results()
                .map(MatchResult::group)
                .flatMap(form -> SUBMIT.matcher(form).results().map(submit -> of(page, submit.group(3), form)))
                .filter(form -> !form.action().equals("/sign-out"))
                .toList();
    }

    private static PageForm of(String page, String action, String form) {
        var fields = new LinkedHashMap<String, String>();
        var texts = FIELD.matcher(form)
                .results()
                .map(MatchResult::group)
                .filter(field -> !attribute(field, "name").isEmpty())
                .filter(field -> isText(field, fields))
                .map(field -> attribute(field, "name"))
                .distinct()
                .toList();
        return new PageForm(page, action.replace("&amp;", "&"), fields, texts);
    }

    /** What is not typed is sent as it stands. */
    private static boolean isText(String field, Map<String, String> fields) {
        var type = attribute(field, "type");
        if (field.startsWith("<textarea") || (field.startsWith("<input") && TYPED.contains(type))) {
            return true;
        }
        if (!CHOSEN.contains(type)) {
            fields.put(attribute(field, "name"), type.equals("date") ? "2016-10-01" : attribute(field, "value"));
        }
        return false;
    }

    /** Every text field holds the text. */
    Map<String, String> filled(String text) {
        var filled = new LinkedHashMap<>(fields);
        texts.forEach(name -> filled.put(name, text));
        return filled;
    }

    /** Forms of one kind: the same address but for ids, the same fields. */
    String kind() {
        return action.replaceAll("[0-9a-f-]{36}", "*") + texts;
    }

    private static String attribute(String tag, String name) {
        return Stream.of(tag)
                .map(Pattern.compile("\\s" + name + "=\"([^\"]*)\"")::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }
}
