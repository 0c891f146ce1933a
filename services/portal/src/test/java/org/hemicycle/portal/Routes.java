package org.hemicycle.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hemicycle.platform.web.MayCall;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page and every act of the portal, as its mappings declare them; with values where an address has variables. */
record Routes(RequestMappingHandlerMapping mappings) {

    private static final Map<String, String> VALUES = Map.of(
            "country", "CHL",
            "iso3", "CHL",
            "service", "membership",
            "place", "membership",
            "dataset", "members",
            "operation", "openAdmission",
            "schema", "AdmissionAnswer",
            "type", "membership.status-changed.v1",
            "number", "1",
            "action", "check");

    List<String> of(RequestMethod method) {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(method))
                .flatMap(Routes::addresses)
                .distinct()
                .sorted()
                .toList();
    }

    /** Every role that some page asks for. */
    Set<String> roles() {
        var roles = new TreeSet<String>();
        mappings.getHandlerMethods().values().forEach(handler -> {
            var named = handler.getMethodAnnotation(MayCall.class);
            if (named != null) {
                roles.addAll(Arrays.asList(named.value()));
            }
        });
        roles.removeAll(Set.of(MayCall.ANYONE, MayCall.SIGNED_IN));
        return roles;
    }

    private static java.util.stream.Stream<String> addresses(RequestMappingInfo info) {
        var patterns = info.getPathPatternsCondition();
        return patterns == null
                ? java.util.stream.Stream.empty()
                : patterns.getPatternValues().stream().map(Routes::filled);
    }

    private static String filled(String pattern) {
        var address = new StringBuilder();
        for (int at = 0; at < pattern.length(); at++) {
            if (pattern.charAt(at) == '{') {
                var end = end(pattern, at);
                var name = pattern.substring(at + 1, end).replaceAll(":.*", "");
                address.append(VALUES.getOrDefault(name, "6b64e181-640a-43ef-bf25-e92d803ed4ce"));
                at = end;
            } else {
                address.append(pattern.charAt(at));
            }
        }
        return address.toString();
    }

    private static int end(String pattern, int from) {
        int open = 0;
        for (int at = from; at < pattern.length(); at++) {
            open += pattern.charAt(at) == '{' ? 1 : pattern.charAt(at) == '}' ? -1 : 0;
            if (open == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException(pattern);
    }
}
