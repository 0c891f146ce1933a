package org.hemicycle.responsepolicy.retention;

import java.time.Instant;
import org.hemicycle.responsepolicy.CaseId;

/** The confidential part of a case was destroyed: what was sealed can be read by nobody any more. */
public record ContentErased(CaseId caseId, Instant at) {}
