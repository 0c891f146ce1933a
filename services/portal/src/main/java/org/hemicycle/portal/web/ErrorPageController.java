package org.hemicycle.portal.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.hemicycle.platform.web.MayCall;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The last page: for what no handler took. */
@Controller
class ErrorPageController implements ErrorController {

    /** What refused it, as the filters say it, and the page for that. */
    private static final Map<String, String> PAGES =
            Map.of("form-expired", "form-expired", "other-site", "form-expired", "not-yours", "not-yours");

    @MayCall(MayCall.ANYONE)
    @RequestMapping("/error")
    String error(HttpServletRequest request, HttpServletResponse response) {
        var reason = request.getAttribute(RequestDispatcher.ERROR_MESSAGE);
        var page = reason == null ? null : PAGES.get(reason.toString());
        if (page != null) {
            return page;
        }
        return response.getStatus() >= 500 ? "failed" : "not-found";
    }
}
