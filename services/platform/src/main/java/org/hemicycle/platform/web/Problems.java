package org.hemicycle.platform.web;

import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hemicycle.platform.identity.NotSteppedUp;
import org.hemicycle.platform.rule.NotYet;
import org.hemicycle.platform.rule.RuleViolation;
import org.hemicycle.platform.rule.StepNotOpen;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.databind.exc.MismatchedInputException;

/** Every refusal as RFC 9457 problem details that name the rule or the field. Never a stack trace. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    record FieldProblem(String field, String message) {}

    private final List<ConstraintRules> constraints;

    Problems(List<ConstraintRules> constraints) {
        this.constraints = constraints;
    }

    @ExceptionHandler
    ProblemDetail ruleNotMet(RuleViolation violation) {
        var problem = problem(HttpStatus.CONFLICT, "rule-not-met", "A rule of procedure is not met", violation);
        problem.setProperty("rule", violation.rule().name());
        problem.setProperty("clause", violation.rule().clause());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail refused(Refused refusal) {
        var status = HttpStatus.valueOf(refusal.status().value());
        return problem(status, name(status), status.getReasonPhrase(), refusal);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> provesTooLittle(NotSteppedUp refusal) {
        var problem = problem(HttpStatus.FORBIDDEN, "insufficient-user-authentication", "Step up first", refusal);
        problem.setProperty("error", NotSteppedUp.CODE);
        problem.setProperty("acr_values", refusal.acr());
        problem.setProperty("max_age", refusal.maxAge());
        return ResponseEntity.status(HttpStatus.FORBIDDEN)
                .header(HttpHeaders.WWW_AUTHENTICATE, refusal.challenge())
                .body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooMany(TooMany refusal) {
        var status = HttpStatus.TOO_MANY_REQUESTS;
        return ResponseEntity.status(status)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(refusal.retryAfter()))
                .body(problem(status, name(status), "Too many requests", refusal));
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidField refusal) {
        return fields(List.of(new FieldProblem(refusal.field(), String.valueOf(refusal.getMessage()))));
    }

    @ExceptionHandler
    ProblemDetail stepNotOpen(StepNotOpen refusal) {
        return problem(HttpStatus.CONFLICT, "step-not-open", "The case is not at this step", refusal);
    }

    @ExceptionHandler
    ProblemDetail waitsForSomethingElse(NotYet refusal) {
        return problem(HttpStatus.CONFLICT, "step-not-open", "The case does not wait for this", refusal);
    }

    @ExceptionHandler
    ProblemDetail changedMeanwhile(OptimisticLockingFailureException race) {
        var status = HttpStatus.PRECONDITION_FAILED;
        return problem(
                status, name(status), "Changed meanwhile", new Refused(412, "Somebody was faster: read it again"));
    }

    /** The unique index is the truth; its name says which rule a race has run into. */
    @ExceptionHandler
    ProblemDetail duplicate(DuplicateKeyException race) {
        return constraints.stream()
                .flatMap(rules -> rules.ruleBehind(race).stream())
                .findFirst()
                .map(rule -> ruleNotMet(new RuleViolation(rule)))
                .orElseGet(() -> changedMeanwhile(new OptimisticLockingFailureException("unique", race)));
    }

    @ExceptionHandler({
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class,
        TransactionSystemException.class // the connection broke before the transaction could be ended
    })
    ResponseEntity<ProblemDetail> away(RuntimeException failure) {
        LOG.warn("The database does not answer: {}", failure.toString());
        var status = HttpStatus.SERVICE_UNAVAILABLE;
        var problem =
                problem(status, name(status), "Try again shortly", new Refused(503, "A part of the service is away"));
        return ResponseEntity.status(status)
                .header(HttpHeaders.RETRY_AFTER, "5")
                .body(problem);
    }

    @ExceptionHandler
    ProblemDetail unforeseen(RuntimeException failure) {
        LOG.error("Unforeseen failure", failure);
        var status = HttpStatus.INTERNAL_SERVER_ERROR;
        return problem(
                status,
                name(status),
                "Something went wrong here",
                new Refused(500, "It was recorded. Quote the trace"));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var fields = invalid.getBindingResult().getFieldErrors().stream()
                .map(error -> new FieldProblem(error.getField(), String.valueOf(error.getDefaultMessage())))
                .sorted(Comparator.comparing(FieldProblem::field).thenComparing(FieldProblem::message))
                .toList(); // the same request is answered alike
        return ResponseEntity.unprocessableContent().body(fields(fields));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (unreadable.getCause() instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            var field = mismatch.getPath().stream()
                    .map(step ->
                            step.getPropertyName() == null ? "[%d]".formatted(step.getIndex()) : step.getPropertyName())
                    .reduce((outer, inner) -> inner.startsWith("[") ? outer + inner : outer + "." + inner)
                    .orElseThrow();
            return ResponseEntity.badRequest()
                    .body(withFields(malformed(), List.of(new FieldProblem(field, expected(mismatch)))));
        }
        return ResponseEntity.badRequest().body(malformed());
    }

    private static String expected(MismatchedInputException mismatch) {
        var type = mismatch.getTargetType();
        return type != null && type.isEnum()
                ? "is one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(String::valueOf)
                                .collect(Collectors.joining(", "))
                : "is not understood";
    }

    /** What Spring refuses by itself (unknown path, method, media type, parameter) speaks as everything else does. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem && problem.getType() == null) {
            named(problem, name(HttpStatus.valueOf(status.value())));
        }
        return new ResponseEntity<>(body, headers, status);
    }

    private static ProblemDetail malformed() {
        return problem(
                HttpStatus.BAD_REQUEST,
                "malformed",
                "The request cannot be read",
                new Refused(400, "The body is not the JSON this asks for"));
    }

    private static ProblemDetail fields(List<FieldProblem> fields) {
        var problem = problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "invalid-field",
                "A field cannot be used",
                new Refused(
                        422,
                        fields.isEmpty()
                                ? "See the fields"
                                : fields.getFirst().field() + " "
                                        + fields.getFirst().message()));
        return withFields(problem, fields);
    }

    private static ProblemDetail withFields(ProblemDetail problem, List<FieldProblem> fields) {
        problem.setProperty(
                "errors",
                fields.stream()
                        .map(f -> Map.of("field", f.field(), "message", f.message()))
                        .toList());
        return problem;
    }

    static ProblemDetail problem(HttpStatus status, String type, String title, RuntimeException why) {
        var problem = ProblemDetail.forStatusAndDetail(status, String.valueOf(why.getMessage()));
        problem.setTitle(title);
        return named(problem, type);
    }

    private static ProblemDetail named(ProblemDetail problem, String type) {
        problem.setType(URI.create("urn:problem:" + type));
        var trace = Trace.current();
        if (trace != null) {
            problem.setProperty("trace", Trace.id(trace));
        }
        return problem;
    }

    private static String name(HttpStatus status) {
        return status.getReasonPhrase().toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }
}
