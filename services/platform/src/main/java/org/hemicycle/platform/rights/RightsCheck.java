package org.hemicycle.platform.rights;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.identity.StepUp;
import org.hemicycle.platform.identity.StepUps;
import org.hemicycle.platform.web.Admittance;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Refused;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Lets a request through to those its endpoint names by {@link MayCall} and {@link OnCase}; closed by default, before
 * the body is read. Readings of what is not public, and refusals by conflict of interest, are written down first. Who
 * has the right is then asked for a passkey, where the act demands one ({@link StepUp}).
 */
public class RightsCheck implements Admittance {

    /** Set on a request that was let through: what refuses it afterwards is not its caller's rights. */
    public static final String PASSED = RightsCheck.class.getName() + ".passed";

    private final Rights rights;
    private final Cases cases;
    private final AccessLog log;
    private final StepUps stepUps;

    RightsCheck(Rights rights, Cases cases, AccessLog log, StepUps stepUps) {
        this.rights = rights;
        this.cases = cases;
        this.log = log;
        this.stepUps = stepUps;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            check(request, method);
        }
        return true;
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("org.hemicycle.");
    }

    @Override
    public void check(HttpServletRequest request, HandlerMethod method) {
        if (!isOurs(method) || request.getAttribute(PASSED) != null) {
            return;
        }
        var named = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), MayCall.class);
        if (named == null) {
            throw Actors.signedIn() ? Refused.forbidden("Nobody may call this") : new Refused(401, "Sign in first");
        }
        var about = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), OnCase.class);
        if (about == null) {
            pass(rights.rule(Actors.current(), Actors.signedIn(), named));
        } else {
            checkCase(request, named, ref(request, about));
        }
        request.setAttribute(PASSED, true);
        var act = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), StepUp.class);
        if (act != null) {
            stepUps.require(act.value());
        }
    }

    private void checkCase(HttpServletRequest request, MayCall named, CaseRef ref) {
        var found = !Actors.signedIn() && !named.oncePublic() ? Optional.<CaseFile>empty() : cases.find(ref);
        var ruling = rights.rule(Actors.current(), Actors.signedIn(), named, found);
        var operation =
                request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (ruling instanceof Ruling.Denied denied && denied.recused()) {
            found.ifPresent(file -> log.refused(file, operation));
        }
        var access = pass(ruling);
        request.setAttribute(Access.ATTRIBUTE, access);
        if ("GET".equals(request.getMethod())) {
            found.filter(file -> file.openness() != Openness.PUBLIC)
                    .ifPresent(file -> log.read(file, operation, access));
        }
    }

    private static Access pass(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Allowed allowed -> allowed.access();
            case Ruling.Denied denied -> throw new Refused(denied.status(), denied.sentence());
        };
    }

    @SuppressWarnings("unchecked") // Spring puts a map of strings there
    private static CaseRef ref(HttpServletRequest request, OnCase about) {
        var variables = (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        var kind = about.value();
        var named = kind.startsWith("{") ? variables.get(kind.substring(1, kind.length() - 1)) : kind;
        return new CaseRef(String.valueOf(named), String.valueOf(variables.get(about.id())));
    }
}
