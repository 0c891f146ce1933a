package org.hemicycle.acceptance.procedure;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Four published cases through three services, in one house and on one clock, from 2015 to 2023, and what is left of them in 2028. */
@Tag("long")
class RealCasesIT {

    private static Town town;

    @BeforeAll
    static void open() throws IOException {
        town = Town.withResponsePolicy("2015-03-02T14:00:00Z", "2015-03-01");
        new Members(List.of("AZE", "HUN", "AUS", "GTM")).join(town, CaseWork.OFFICER);
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @TestFactory
    Stream<DynamicTest> goTheirWayDayByDay() {
        var chamber = new Chamber(town);
        var diary = new Diary(town);
        new AzerbaijanCase(town, chamber).enterInto(diary);
        new HungaryCase(town, chamber).enterInto(diary);
        new AustraliaCase(town).enterInto(diary);
        new GuatemalaCase(town).enterInto(diary);
        new Shredding(town).enterInto(diary);
        return diary.read();
    }
}
