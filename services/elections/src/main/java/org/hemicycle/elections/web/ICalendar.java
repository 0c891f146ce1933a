package org.hemicycle.elections.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.hemicycle.elections.calendar.Entry;

/** Entries as iCalendar (RFC 5545). Written by hand: a feed needs six properties, and nothing is ever read. */
final class ICalendar {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LINE = 75;

    private final StringBuilder text = new StringBuilder();

    private ICalendar() {}

    /** @param at when the feed was made */
    static String of(List<Entry> entries, Instant at) {
        var calendar = new ICalendar();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Hemicycle//Elections//EN");
        entries.forEach(entry -> calendar.event(entry, at));
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void event(Entry entry, Instant at) {
        line("BEGIN:VEVENT");
        line("UID:" + entry.uid());
        line("DTSTAMP:" + UTC.format(at));
        line("SEQUENCE:" + entry.changed());
        line("DTSTART:" + UTC.format(entry.from()));
        if (entry.until().isAfter(entry.from())) {
            line("DTEND:" + UTC.format(entry.until()));
        }
        line("SUMMARY:" + escaped(entry.summary()));
        line("END:VEVENT");
    }

    /** Folded after 75 octets, never within a character. */
    private void line(String content) {
        int octets = 0;
        for (var character : content.codePoints().mapToObj(Character::toString).toList()) {
            int size = character.getBytes(UTF_8).length;
            if (octets + size > LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += size;
        }
        text.append("\r\n");
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }
}
