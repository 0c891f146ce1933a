package org.hemicycle.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hemicycle.portal.house.Away;
import org.hemicycle.portal.house.Problem;
import org.hemicycle.portal.house.Refusal;
import org.hemicycle.portal.session.SignedOut;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** When a whole page cannot be shown: a sentence that says why, and what to do next. Never a stack trace. */
@ControllerAdvice
class PageProblems {

    private static final Logger LOG = LoggerFactory.getLogger(PageProblems.class);

    private final Frame frame;

    PageProblems(Frame frame) {
        this.frame = frame;
    }

    @ExceptionHandler
    ModelAndView away(Away away, HttpServletRequest request) {
        return page("away", HttpStatus.SERVICE_UNAVAILABLE, request)
                .addObject("service", away.neighbour().key());
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        if (refusal.status() == 401) {
            return signIn(request, response);
        }
        if (refusal.problem().asksForPasskey()) {
            return new ModelAndView("redirect:/sign-in?passkey");
        }
        return refused(refusal.problem(), request);
    }

    /** What the services say of the request stands on the page. */
    private ModelAndView refused(Problem problem, HttpServletRequest request) {
        return switch (problem.status()) {
            case 404 -> page("not-found", HttpStatus.NOT_FOUND, request);
            case 403 -> page("not-yours", HttpStatus.FORBIDDEN, request).addObject("problem", problem);
            default ->
                page("refused", HttpStatusCode.valueOf(problem.status()), request)
                        .addObject("problem", problem);
        };
    }

    @ExceptionHandler
    ModelAndView signedOut(SignedOut ended, HttpServletRequest request, HttpServletResponse response) {
        return signIn(request, response);
    }

    @ExceptionHandler
    ModelAndView other(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return page("not-found", known.getStatusCode(), request);
        }
        LOG.error("A page failed", failure);
        return page("failed", HttpStatus.INTERNAL_SERVER_ERROR, request);
    }

    private static ModelAndView signIn(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        if (request.getMethod().equals("GET")) {
            new HttpSessionRequestCache().saveRequest(request, response);
        }
        return new ModelAndView("redirect:/sign-in");
    }

    private ModelAndView page(String view, HttpStatusCode status, HttpServletRequest request) {
        var page = new ModelAndView(view, status);
        frame.fill(page.getModelMap(), request, request.getRequestURI());
        return page;
    }
}
