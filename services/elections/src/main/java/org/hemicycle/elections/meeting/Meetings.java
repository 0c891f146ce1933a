package org.hemicycle.elections.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface Meetings extends Repository<Meeting, MeetingId> {

    Meeting save(Meeting meeting);

    Optional<Meeting> findById(MeetingId id);

    Optional<Meeting> findByPlanCode(String code);

    @Query("select * from meeting where last_day < :today order by first_day, code")
    List<Meeting> over(LocalDate today);

    @Query("select * from meeting order by first_day desc, code limit 200")
    List<Meeting> newest();
}
