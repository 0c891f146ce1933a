package org.hemicycle.platform.test.contract;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.web.Idempotent;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * An operation as the running service offers it.
 *
 * @param mediaType of the body, where it reads one
 */
public record ServedOperation(String method, String template, String mediaType, HandlerMethod handler) {

    public static List<ServedOperation> all(RequestMappingHandlerMapping controllers) {
        return controllers.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("org.hemicycle."))
                .flatMap(entry -> entry.getKey().getMethodsCondition().getMethods().stream()
                        .flatMap(method -> entry.getKey().getPatternValues().stream()
                                .map(path -> new ServedOperation(
                                        method.name(), plain(path), mediaType(entry.getKey()), entry.getValue()))))
                .toList();
    }

    /** As in {@code GET /admissions/{id}}. */
    public String name() {
        return method + " " + template;
    }

    /** With ids that nothing has. */
    public String address() {
        return template.replaceAll("\\{(iso3|country)}", "XXX")
                .replaceAll("\\{dataset}", "nothing")
                .replaceAll("\\{year}", "1999")
                .replaceAll("\\{number}", "1")
                .replaceAll("/parked-messages/\\{id}", "/parked-messages/0")
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }

    public boolean isForAnybody() {
        var allowed = handler.getMethodAnnotation(MayCall.class);
        return roles().contains(MayCall.ANYONE) || (allowed != null && allowed.oncePublic());
    }

    public boolean isForRoles() {
        return !isForAnybody() && !roles().contains(MayCall.SIGNED_IN);
    }

    /** Who may not know of the case gets 404, whatever else is wrong with the request. */
    public boolean isAboutACase() {
        return handler.hasMethodAnnotation(OnCase.class);
    }

    public boolean needsKey() {
        return handler.hasMethodAnnotation(Idempotent.class);
    }

    public boolean readsBody() {
        return place(parameter -> parameter.hasParameterAnnotation(RequestBody.class)) >= 0;
    }

    /** Before it reads the body, where it reads one. */
    public boolean asksForVersionFirst() {
        var body = place(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
        var version = place(parameter -> parameter.getParameterType() == IfMatch.class);
        return version >= 0 && (body < 0 || version < body);
    }

    /** Of somebody who may call it; null: nobody needs one. */
    public @Nullable String token() {
        return isForAnybody() ? null : TestTokens.of(isForRoles() ? roles().getFirst() : "secretariat");
    }

    private List<String> roles() {
        var allowed = handler.getMethodAnnotation(MayCall.class);
        return allowed == null ? List.of() : List.of(allowed.value());
    }

    private int place(java.util.function.Predicate<MethodParameter> wanted) {
        var parameters = handler.getMethodParameters();
        return Stream.iterate(0, i -> i < parameters.length, i -> i + 1)
                .filter(i -> wanted.test(parameters[i]))
                .findFirst()
                .orElse(-1);
    }

    private static String mediaType(RequestMappingInfo mapping) {
        return mapping.getConsumesCondition().getConsumableMediaTypes().stream()
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON)
                .toString();
    }

    private static String plain(String path) {
        return path.replaceAll("\\{(\\w+):[^}]*\\}+", "{$1}");
    }
}
