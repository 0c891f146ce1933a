package org.hemicycle.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hemicycle.platform.activity.CrashPoint;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Idempotency-Key on POST: the first answer is kept in the transaction of its effect, repeats get it again. Another body
 * under the same key: 422; while the first is under way: 409; none where one is required: 400.
 */
class IdempotencyFilter extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";
    private static final Pattern FORM = Pattern.compile("\"?([\\x21\\x23-\\x7e]{1,200})\"?");

    private final HandlerLookup handlers;
    private final ObjectProvider<Admittance> rights;
    private final IdempotentAnswers answers;
    private final Fingerprint fingerprint;
    private final TransactionTemplate transaction;
    private final HandlerExceptionResolver problems;

    IdempotencyFilter(
            HandlerLookup handlers,
            ObjectProvider<Admittance> rights,
            IdempotentAnswers answers,
            Fingerprint fingerprint,
            TransactionTemplate transaction,
            HandlerExceptionResolver problems) {
        this.handlers = handlers;
        this.rights = rights;
        this.answers = answers;
        this.fingerprint = fingerprint;
        this.transaction = transaction;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            var handler = handlers.find(request);
            var key = key(request, handler);
            if (handler.isEmpty() || key == null) {
                chain.doFilter(request, response);
            } else {
                // before an answer is repeated: who lost the right meanwhile gets none
                rights.getObject().check(request, handler.get().method());
                answerOnce(handler.get(), key, request, response, chain).writeTo(response);
            }
        } catch (RuntimeException refusal) {
            problems.resolveException(request, response, null, refusal);
        }
    }

    private @Nullable String key(HttpServletRequest request, Optional<HandlerLookup.Found> handler) {
        var sent = request.getHeader(HEADER);
        if (sent == null) {
            if (handler.isPresent() && handler.get().method().hasMethodAnnotation(Idempotent.class)) {
                rights.getObject().check(request, handler.get().method());
                throw new Refused(400, "A repeat would do harm: send an Idempotency-Key");
            }
            return null;
        }
        var key = FORM.matcher(sent.strip());
        if (!key.matches()) {
            throw new Refused(400, "Idempotency-Key takes 1 to 200 visible characters");
        }
        return key.group(1);
    }

    private Answer answerOnce(
            HandlerLookup.Found handler,
            String key,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain) {
        var scope = handler.scope();
        var print = fingerprint.of(request);
        var secret = handler.method().hasMethodAnnotation(SecretAnswer.class);
        var answer = transaction.execute(status -> {
            if (!answers.take(scope, key)) {
                throw new Refused(409, "A request with this Idempotency-Key is under way");
            }
            return answers.find(scope, key)
                    .map(known -> repeat(known, print))
                    .orElseGet(() -> first(status, scope, key, print, secret, request, response, chain));
        });
        if (answer.refuses() && answer.isFinal()) {
            transaction.executeWithoutResult(status -> answers.keep(scope, key, print, answer));
        }
        CrashPoint.pass("http.after-commit-before-reply");
        return answer;
    }

    private static Answer repeat(IdempotentAnswers.Known known, byte[] print) {
        if (!MessageDigest.isEqual(known.fingerprint(), print)) {
            throw new Refused(422, "This Idempotency-Key was used for another request");
        }
        if (known.answer().status() == HttpServletResponse.SC_NO_CONTENT
                && known.answer().headers().containsKey("secret")) {
            throw new Refused(409, "This was done; its answer held a secret and was not kept");
        }
        return known.answer();
    }

    private Answer first(
            TransactionStatus status,
            String scope,
            String key,
            byte[] print,
            boolean secret,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain) {
        var answer = run(request, response, chain);
        if (answer.refuses()) {
            status.setRollbackOnly(); // a refusal leaves no effect, whatever had been written before it
        } else {
            var kept = secret ? new Answer(204, java.util.Map.of("secret", "not kept"), new byte[0]) : answer;
            answers.keep(scope, key, print, kept);
        }
        return answer;
    }

    private static Answer run(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        var caught = new ContentCachingResponseWrapper(response);
        try {
            chain.doFilter(request, caught);
            return Answer.of(caught);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ServletException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
