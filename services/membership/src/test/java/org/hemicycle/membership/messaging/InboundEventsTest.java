package org.hemicycle.membership.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.hemicycle.membership.processmatter.ProcessMatterProcedure;
import org.hemicycle.membership.standing.AnnouncedCases;
import org.hemicycle.membership.standing.Ground;
import org.hemicycle.membership.standing.Status;
import org.hemicycle.membership.standing.StatusEffect;
import org.hemicycle.membership.standing.StatusEffects;
import org.hemicycle.platform.conflict.PersonTies;
import org.hemicycle.platform.inbox.EventHandlers;
import org.hemicycle.platform.test.contract.Example;
import org.hemicycle.platform.test.contract.SchemaContracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class InboundEventsTest {

    private static final SchemaContracts CONTRACTS = SchemaContracts.ofRepository();

    private final EventHandlers handlers = new InboundEvents()
            .eventHandlers(
                    mock(StatusEffects.class),
                    mock(AnnouncedCases.class),
                    mock(ProcessMatterProcedure.class),
                    people());

    private static PersonTies people() {
        var people = mock(PersonTies.class);
        when(people.hearing(any())).thenAnswer(call -> call.getArgument(0));
        return people;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsEveryExampleItListensTo(Example example) {
        assertThat(CONTRACTS.violations(example.type(), example.json())).isEmpty();

        var read =
                (StatusEffectDue) handlers.read(example.type(), example.json().getBytes(UTF_8), JsonMapper.shared());

        assertThat(read.effect().requestId()).isEqualTo("2f1d6c1e-9e0a-4d0d-8a63-5f5b1c9d3e21");
    }

    static Stream<Example> examples() {
        return Stream.of("elections", "response-policy")
                .flatMap(service -> CONTRACTS.examples(service).stream())
                .filter(example -> example.type().endsWith(".status-effect-due.v1"));
    }

    @Test // Turkey: decided on 4 May 2016, in effect by itself on 21 September 2016
    void aDecisionAndItsEffectHaveTheirOwnDays() {
        var read = (StatusEffectDue)
                handlers.read("elections.status-effect-due.v1", """
                {"requestId": "r-1", "country": "TUR", "to": "INACTIVE", "effectiveOn": "2016-09-21",
                 "decidedOn": "2016-05-04", "resolution": "2016-05-04-2", "counts": {"for": 22}}""".getBytes(UTF_8), JsonMapper.shared());

        assertThat(read.effect())
                .isEqualTo(new StatusEffect(
                        "r-1",
                        "TUR",
                        Status.INACTIVE,
                        null,
                        LocalDate.of(2016, 9, 21),
                        LocalDate.of(2016, 5, 4),
                        "2016-05-04-2"));
        assertThat(new StatusEffectDue("r", "TUR", "SUSPENDED", "VALUES", LocalDate.MIN, LocalDate.MIN, "1")
                        .effect()
                        .ground())
                .isEqualTo(Ground.VALUES);
    }
}
