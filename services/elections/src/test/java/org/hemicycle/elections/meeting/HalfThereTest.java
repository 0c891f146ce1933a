package org.hemicycle.elections.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.elections.seat.Constituency.CIVIL_SOCIETY;
import static org.hemicycle.elections.seat.Constituency.GOVERNMENT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is told of who came to a meeting. */
class HalfThereTest {

    private static final Instant NINE = Instant.parse("2018-12-05T14:00:00Z");

    private final List<Attendance> register = new ArrayList<>();

    @Test
    void attendanceIsToldByLevelWhereNoFigureIsSmall() {
        come(5, Level.MINISTERIAL, "A");
        come(6, Level.WORKING, "B");

        var there = HalfThere.of(GOVERNMENT, 11, register);

        assertThat(there.attended().shown()).containsExactly(11);
        assertThat(there.levels().shown()).containsEntry(Level.MINISTERIAL, 5).containsEntry(Level.REMOTE, 0);
        assertThat(there.heldBack()).isEmpty();
    }

    @Test
    void aLevelOfFewIsNotToldNorAnyOtherItCouldBeReckonedFrom() {
        come(9, Level.WORKING, "A");
        come(1, Level.MINISTERIAL, "B");

        var there = HalfThere.of(GOVERNMENT, 11, register);

        assertThat(there.attended().shown()).containsExactly(10);
        assertThat(there.levels().shown()).isNull();
        assertThat(there.heldBack()).containsExactly("A figure stands for fewer than 5 members.");
    }

    @Test
    void whereFewCameOnlyThatIsTold() {
        register.add(Attendance.of("1", UUID.randomUUID().toString(), Level.REMOTE, NINE));

        var there = HalfThere.of(CIVIL_SOCIETY, 11, register);

        assertThat(there.inOffice()).isEqualTo(11);
        assertThat(there.attended().shown()).isNull();
        assertThat(there.heldBack()).hasSize(1);
    }

    @Test
    void aMemberCountsOnceAtTheHighestLevelAndObserversNotAtAll() {
        come(6, Level.WORKING, "A");
        come(6, Level.MINISTERIAL, "A");
        come(1, Level.OBSERVER, "C");

        var there = HalfThere.of(GOVERNMENT, 11, register);

        assertThat(there.attended().shown()).containsExactly(6);
        assertThat(there.levels().shown()).containsEntry(Level.MINISTERIAL, 6).containsEntry(Level.WORKING, 0);
    }

    private void come(int many, Level level, String letter) {
        for (int number = 0; number < many; number++) {
            var country = letter + "X" + (char) ('A' + number);
            register.add(Attendance.of("session-" + level, country, level, NINE));
        }
    }
}
