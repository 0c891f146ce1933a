package org.hemicycle.elections.candidacy;

import org.hemicycle.platform.deadline.Length;
import org.hemicycle.platform.rulebook.Parameter;

/** The values of one edition that candidacies go by. Elections name the edition. */
record CandidacyRules(String id, String validFrom, Parameter<Length> check, Parameter<Length> cure) {}
