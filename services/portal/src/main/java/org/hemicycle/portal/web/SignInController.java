package org.hemicycle.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.house.Away;
import org.hemicycle.portal.house.Bearer;
import org.hemicycle.portal.house.House;
import org.hemicycle.portal.house.Neighbour;
import org.hemicycle.portal.house.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads to identity's sign-in, if it is there; else says so, instead of a browser's error page. */
@Controller
class SignInController {

    private final House house;

    SignInController(House house) {
        this.house = house;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/sign-in")
    String signIn(HttpServletRequest request, HttpServletResponse response) {
        if (request.getParameter("failed") != null) {
            return "sign-in-failed";
        }
        if (!identityAnswers()) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return "sign-in-away";
        }
        var passkey = request.getParameter("passkey") == null ? "" : "?passkey";
        return "redirect:/oauth2/authorization/hemicycle" + passkey;
    }

    private boolean identityAnswers() {
        try {
            house.get(Bearer.NOBODY, Neighbour.IDENTITY, byte[].class, "/actuator/health/liveness");
            return true;
        } catch (Refusal answered) {
            return true;
        } catch (Away away) {
            return false;
        }
    }
}
