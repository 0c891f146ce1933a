package org.hemicycle.responsepolicy.decision;

import static org.hemicycle.responsepolicy.decision.DecisionRule.ASKED_IN_ORDER;
import static org.hemicycle.responsepolicy.decision.DecisionRule.WITHDRAWN_FIRST;

import java.time.Clock;
import java.util.List;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.response.CaseDecisions;
import org.hemicycle.responsepolicy.response.CaseFlag;
import org.hemicycle.responsepolicy.response.CaseRegister;
import org.hemicycle.responsepolicy.response.CaseView;
import org.hemicycle.responsepolicy.response.ResponseRuleBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking the committee, and reading what it was asked. */
@Service
@Transactional
public class DecisionProcedure {

    private final CaseDecisionTable decisions;
    private final CaseDecisions cases;
    private final CaseRegister register;
    private final Recused recused;
    private final Clock clock;
    private final ResponseRuleBook rules = ResponseRuleBook.read();

    DecisionProcedure(
            CaseDecisionTable decisions, CaseDecisions cases, CaseRegister register, Recused recused, Clock clock) {
        this.decisions = decisions;
        this.cases = cases;
        this.register = register;
        this.recused = recused;
        this.clock = clock;
    }

    public DecisionId ask(CaseId id, IfMatch ifMatch, AskDecision ask) {
        var found = register.read(id);
        require(found, ask.question());
        cases.act(id, ifMatch, ask.question().asked());
        var sanction = rules.edition(found.ruleSet()).stageTwoStatus().value();
        var made = CaseDecision.asked(
                id,
                found.country(),
                ask,
                ask.question().status(sanction),
                recused.from(id, found.country()),
                clock.instant());
        return decisions.save(made).id();
    }

    private static void require(CaseView found, Question question) {
        ASKED_IN_ORDER.require(question.mayBeAskedAt(found.state()), "%s at %s".formatted(question, found.state()));
        WITHDRAWN_FIRST.require(question != Question.CONTINUE_EX_OFFICIO
                || found.flags().stream()
                        .anyMatch(flag -> flag.kind() == CaseFlag.Kind.FILERS_WITHDREW && flag.loweredOn() == null));
    }

    @Transactional(readOnly = true)
    public List<DecisionView> ofCase(CaseId id) {
        return decisions.findByResponseCaseOrderByAskedAtAscId(id).stream()
                .map(DecisionView::of)
                .toList();
    }
}
