package org.hemicycle.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the frame around every page. */
@ControllerAdvice
class FrameAround {

    private final Frame frame;

    FrameAround(Frame frame) {
        this.frame = frame;
    }

    @ModelAttribute
    void frame(Model model, HttpServletRequest request) {
        frame.fill(model.asMap(), request, request.getRequestURI());
    }
}
