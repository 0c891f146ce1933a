package org.hemicycle.elections.voting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hemicycle.elections.election.ResultProcedure;
import org.hemicycle.platform.test.WithPostgres;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** A service whose elections are given: what happens with opened ballots is left out, and the board speaks when asked. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"spring.config.name=elections", "elections.board.every=1h"})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@WithPostgres
@Import(GivenElections.class)
@MockitoBean(types = ResultProcedure.class)
@interface WithBallotBox {}
