package org.hemicycle.platform.operation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the operator the sentence instead of a stack trace. */
class UnsafeSecretAnalyzer extends AbstractFailureAnalyzer<UnsafeSecret> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnsafeSecret refusal) {
        return new FailureAnalysis(String.valueOf(refusal.getMessage()), null, refusal);
    }
}
