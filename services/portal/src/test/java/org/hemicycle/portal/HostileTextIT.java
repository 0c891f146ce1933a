package org.hemicycle.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hemicycle.portal.StandIn.Reply;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Threat S18, over everything there is: each page of the mappings with hostile text in every free field that contracts
 * allow services to answer, and each form of those pages with it in every field that can be typed.
 */
class HostileTextIT extends PortalPages {

    /** Breaks out of an element, an attribute, a title, a script, a template, an address; each mark would be seen. */
    private static final String HOSTILE = String.join(
            " ",
            "javascript:xss()",
            "\"><xss-tag onxss=\"1\" a='",
            "'><xss-tag onxss='1'>",
            "</title></textarea></script></style><xss-tag>",
            "<svg/onload=xss()><img src=x onerror=xss()>",
            "[[${271*997}]] ${271*997} #{frame.skip} {{271*997}}",
            "--><xss-tag>",
            "\u202Egnp.exe");

    private static final Pattern CAME_TO_LIFE = Pattern.compile(
            "<xss-tag|<svg/onload|<img src=x|onxss=[\"']|270187|(?:href|src|action|hx-[a-z]+)=\"\\s*javascript:");

    /** What a dataset holds stands in its dictionary, not in the contract. */
    private static final String ROWS = """
            {"rows":[{"iso3":"CHL","review_year":2016,"version":1,"total":11,"max":16,"result":"FAIL"}]}\
            """;

    private final ContractAnswers membership = new ContractAnswers("membership");
    private final ContractAnswers others = new ContractAnswers("elections", "response-policy");
    private final List<String> alive = new ArrayList<>();
    private final Map<String, PageForm> forms = new LinkedHashMap<>();

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void comesOutAsTextOnEveryPageAndInEveryForm() {
        var routes = new Routes(requestMappingHandlerMapping);
        var readers =
                List.of(somebody(), with(String.join("\",\"", routes.roles()), null), with("point-of-contact", "CHL"));
        int read = 0;
        for (int turn = 0; turn < 3; turn++) {
            answer(turn);
            for (var reader : readers) {
                for (var route : routes.of(RequestMethod.GET)) {
                    read += read(reader, route) ? 1 : 0;
                    submitNewForms(reader, route);
                }
            }
        }

        assertThat(alive).isEmpty();
        assertThat(read).isGreaterThan(100);
        assertThat(forms).hasSizeGreaterThan(5);
    }

    private boolean read(Visitor reader, String route) {
        if (route.startsWith("/oauth2") || route.startsWith("/assets")) {
            return false;
        }
        var answer = reader.get(route + "?on=2016-10-01&with=CHL&q=" + URLEncoder.encode(HOSTILE, UTF_8));
        if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            return false;
        }
        note(route, answer.body());
        if (answer.statusCode() != 200 || !answer.body().contains("</html>")) {
            return false;
        }
        PageForm.of(route, answer.body()).forEach(form -> forms.putIfAbsent(form.kind(), form));
        return true;
    }

    private void submitNewForms(Visitor reader, String route) {
        var fresh = forms.values().stream()
                .filter(form -> form.page().equals(route))
                .toList();
        for (var form : fresh) {
            refuse(form);
            var refused = reader.submit(route, form.action(), form.filled(HOSTILE));
            note("refused " + form.action(), refused.body());
            answer(0);
            var done = reader.submit(route, form.action(), form.filled(HOSTILE));
            note("done " + form.action(), done.body());
            done.headers().firstValue("Location").ifPresent(to -> {
                if (!to.matches("(http://localhost:\\d+)?/(?!/).*")) {
                    alive.add(form.action() + " leads to " + to);
                }
            });
            forms.put(form.kind(), new PageForm("", form.action(), form.fields(), form.texts()));
        }
    }

    private void note(String where, String body) {
        var found = CAME_TO_LIFE.matcher(body);
        if (found.find()) {
            alive.add(where + ": "
                    + body.substring(Math.max(0, found.start() - 80), Math.min(body.length(), found.end() + 40)));
        }
    }

    private void answer(int turn) {
        MEMBERSHIP.on("GET /open-data/eligibility.json", ROWS);
        MEMBERSHIP.otherwise(asked -> membership.answer(asked, HOSTILE, turn));
        ELECTIONS.otherwise(asked -> others.answer(asked, HOSTILE, turn));
    }

    /** Services name every field, and repeat what was typed. */
    private void refuse(PageForm form) {
        var text = HOSTILE.replace("\\", "\\\\").replace("\"", "\\\"");
        var errors = form.texts().stream()
                .map(field -> "{\"field\":\"%s\",\"message\":\"%s\"}".formatted(field, text))
                .collect(Collectors.joining(","));
        var problem = "{\"status\":422,\"detail\":\"%s\",\"rule\":\"%s\",\"clause\":\"%s\",\"errors\":[%s]}"
                .formatted(text, text, text, errors);
        for (var service : List.of(MEMBERSHIP, ELECTIONS)) {
            var contract = service == MEMBERSHIP ? membership : others;
            service.otherwise(asked ->
                    asked.method().equals("POST") ? Reply.problem(422, problem) : contract.answer(asked, HOSTILE, 0));
        }
    }

    private Visitor with(String roles, @Nullable String government) {
        var name = HOSTILE.replace("\\", "\\\\").replace("\"", "\\\"");
        IDENTITY.is(
                "{\"displayName\":\"%s\",\"roles\":[\"%s\"],\"government\":%s}"
                        .formatted(name, roles, government == null ? "null" : "\"" + government + "\""),
                300);
        var visitor = somebody();
        visitor.signIn();
        return visitor;
    }
}
