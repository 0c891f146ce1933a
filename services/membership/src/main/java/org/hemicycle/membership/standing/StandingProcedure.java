package org.hemicycle.membership.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.hemicycle.membership.standing.reference.Countries;
import org.hemicycle.platform.web.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps that change a government's standing. Each is one transaction, or joins the caller's. */
@Service
@Transactional
public class StandingProcedure {

    private static final Logger LOG = LoggerFactory.getLogger(StandingProcedure.class);
    /** A day has come once it has begun anywhere: a letter may be dated in Kiribati. */
    private static final ZoneOffset FIRST_TO_SEE_A_DAY = ZoneOffset.ofHours(14);

    private final Participants participants;
    private final Countries countries;
    private final Corrections corrections;
    private final Clock clock;

    StandingProcedure(Participants participants, Countries countries, Corrections corrections, Clock clock) {
        this.participants = participants;
        this.countries = countries;
        this.corrections = corrections;
        this.clock = clock;
    }

    /** Begins a membership period: DEVELOPING from this day. {@code basis} is a reference such as {@code admission:<id>}. */
    public void admit(String country, LocalDate participatingSince, String basis) {
        var join =
                new Change.Join(Status.DEVELOPING, null, Ground.LETTER_OF_INTENT, EffectiveDate.on(participatingSince));
        enter(country, join, Basis.of(basis));
    }

    /** Ends the membership period by the government's own letter. */
    public void withdraw(String country, LocalDate effectiveOn, String basis) {
        var leave = new Change.SetStatus(Status.WITHDRAWN, Ground.OWN_LETTER, EffectiveDate.on(effectiveOn));
        enter(country, leave, Basis.of(basis));
    }

    /** Enters a change: a flag after a finding, an SC resolution, a line of an import. */
    public void enter(String country, Change change, Basis basis) {
        enter(find(country), change, basis);
    }

    /** As {@link #enter(String, Change, Basis)}, if the standing is still what it was when this was decided. */
    public void enterOn(int version, String country, Change change, Basis basis) {
        var participant = find(country);
        StandingRule.UNCHANGED_SINCE.require(participant.version() == version);
        enter(participant, change, basis);
    }

    /** Refuses what could not be entered now. Changes nothing. */
    @Transactional(readOnly = true)
    public void check(String country, Change change) {
        make(find(country), change, Basis.of("check:only"));
    }

    private void enter(Participant participant, Change change, Basis basis) {
        make(participant, change, basis);
        participants.save(participant);
        LOG.info("Entered for {}: {} ({})", participant.iso3(), change, basis.reference());
    }

    private void make(Participant participant, Change change, Basis basis) {
        var today = LocalDate.ofInstant(clock.instant(), FIRST_TO_SEE_A_DAY);
        StandingRule.DAY_HAS_COME.require(!change.effective().earliest().isAfter(today));
        StandingRule.UN_MEMBER.require(!(change instanceof Change.Join) || isUnMember(participant));
        if (change instanceof Change.Correct correction) {
            var entry = corrections.target(participant.iso3(), correction);
            participant.correct(entry, correction, basis, clock.instant());
        } else {
            participant.enter(change, basis, clock.instant());
        }
    }

    private boolean isUnMember(Participant participant) {
        return countries.find(participant.iso3()).orElseThrow().unMember();
    }

    private Participant find(String country) {
        return participants
                .findByIso3(country)
                .orElseGet(() -> Participant.of(countries
                        .find(country)
                        .orElseThrow(() -> Refused.notFound("Country " + country))
                        .iso3()));
    }
}
