package org.hemicycle.platform.test.contract;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.platform.web.IfMatch;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whether a running service asks for the version that an act was decided on, wherever something exists already. */
public final class VersionedActs {

    private static final Set<RequestMethod> WRITING =
            Set.of(RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE);

    private VersionedActs() {}

    /**
     * The writing operations below something that has an id, as in {@code POST /orders/{id}/baking}, that take no
     * If-Match. Rightly so only those that make something new there.
     */
    public static Set<String> withoutVersion(RequestMappingHandlerMapping controllers) {
        return controllers.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("org.hemicycle."))
                .filter(entry -> !takesVersion(entry.getValue()))
                .flatMap(entry -> writesBelowAnId(entry.getKey()))
                .collect(Collectors.toSet());
    }

    private static boolean takesVersion(HandlerMethod handler) {
        return Stream.of(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == IfMatch.class);
    }

    private static Stream<String> writesBelowAnId(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().stream()
                .filter(WRITING::contains)
                .flatMap(method -> mapping.getPatternValues().stream()
                        .filter(path -> path.contains("{"))
                        .map(path -> method + " " + path));
    }
}
