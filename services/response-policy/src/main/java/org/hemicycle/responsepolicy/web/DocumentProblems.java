package org.hemicycle.responsepolicy.web;

import java.net.URI;
import org.hemicycle.responsepolicy.document.DocumentRefused;
import org.hemicycle.responsepolicy.vault.NotReleased;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Why a file is not taken, by the rule; and that sealed content is not for the caller. Neither names what it is about. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class DocumentProblems {

    @ExceptionHandler
    ProblemDetail notTaken(DocumentRefused refusal) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.valueOf(refusal.status()), refusal.rule().sentence());
        problem.setType(URI.create("urn:problem:document-refused"));
        problem.setTitle("The file is not taken");
        problem.setProperty("rule", refusal.rule().name());
        problem.setProperty("clause", refusal.rule().clause());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail notReleased(NotReleased refusal) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.FORBIDDEN, "What is sealed of this case is for those it was given to");
        problem.setType(URI.create("urn:problem:forbidden"));
        problem.setTitle("Forbidden");
        return problem;
    }
}
