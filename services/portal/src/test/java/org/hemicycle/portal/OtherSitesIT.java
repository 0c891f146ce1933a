package org.hemicycle.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nothing that another site's page sends is done, whatever the address: taken from the mappings, so none is forgotten. */
class OtherSitesIT extends PortalPages {

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void sendNothingThatIsDone() {
        var routes = new ArrayList<>(new Routes(requestMappingHandlerMapping).of(RequestMethod.POST));
        routes.addAll(List.of("/sign-out"));
        var officer = signedIn("secretariat");

        assertThat(routes).hasSizeGreaterThan(10).allSatisfy(route -> {
            assertThat(post(officer, route, "Sec-Fetch-Site", "cross-site")).isEqualTo(403);
            assertThat(post(officer, route, "Sec-Fetch-Site", "same-site")).isEqualTo(403);
        });
        assertThat(routes)
                .filteredOn(route -> !isLetterWithoutAccount(route))
                .allSatisfy(route -> assertThat(post(officer, route, "Origin", "https://evil.example"))
                        .isEqualTo(403));
        assertThat(MEMBERSHIP.asked()).noneMatch(asked -> asked.method().equals("POST"));
        assertThat(ELECTIONS.asked()).noneMatch(asked -> asked.method().equals("POST"));
    }

    @Test // sealed ballots carry no cookies, so there is nothing that a token would guard
    void areRefusedWithoutTheTokenOfOneOfOurForms() {
        var officer = signedIn("secretariat");

        assertThat(new Routes(requestMappingHandlerMapping).of(RequestMethod.POST))
                .filteredOn(route -> !route.matches("/ballot-box/[^/]+/ballots") && !isLetterWithoutAccount(route))
                .allSatisfy(route -> assertThat(post(officer, route, "Sec-Fetch-Site", "same-origin"))
                        .as(route)
                        .isEqualTo(403));
    }

    /** Its pages take no cookie and see no origin: only who has the letter's code can do anything there. */
    private static boolean isLetterWithoutAccount(String route) {
        return route.equals("/letter") || route.startsWith("/letter/");
    }

    private static int post(Visitor visitor, String route, String header, String value) {
        return visitor.post(route, Map.of(), header, value).statusCode();
    }
}
