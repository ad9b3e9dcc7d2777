package nl.factuurwerk.leave;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.TextBundle;

/**
 * A team calendar as iCalendar (RFC 5545), for an agenda to subscribe to: an event for each run of days that somebody is
 * away, days off in between included, and one for each part of a day. It says that somebody is away, not why.
 *
 * <pre>{@code
 * String text = ICalendar.of(calendar).in(Language.DUTCH, "example.nl", clock.instant());
 * }</pre>
 *
 * <p>The same absence has the same identity each time, whichever days the calendar has of it, so that an agenda changes
 * what it has. There is no method in it: it is to be subscribed to or imported, and invites nobody (RFC 5546 would want an
 * organiser). A calendar of which nobody is away has no event.
 */
public final class ICalendar {

    /** The longest line in octets, without its break (RFC 5545 section 3.1). */
    private static final int LONGEST_LINE = 75;

    private static final TextBundle TEXTS = TextBundle.beside(ICalendar.class, "calendar");
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final TeamCalendar calendar;

    private ICalendar(TeamCalendar calendar) {
        this.calendar = Objects.requireNonNull(calendar, "calendar");
    }

    /**
     * Takes a calendar to write.
     *
     * @param calendar the calendar
     * @return what writes it
     */
    public static ICalendar of(TeamCalendar calendar) {
        return new ICalendar(calendar);
    }

    /**
     * Writes the calendar.
     *
     * @param language the language of the summaries
     * @param domain what the identities of events end with: a domain of the host, out of letters, digits, dots and hyphens
     * @param stamp the moment of writing
     * @return the text, its lines ended by CR LF; to be written as UTF-8
     * @throws IllegalArgumentException if the domain has other characters
     */
    public String in(Language language, String domain, Instant stamp) {
        if (domain.isEmpty() || !domain.chars().allMatch(ICalendar::isDomain)) {
            throw new IllegalArgumentException("Not a domain: '" + domain + "'");
        }
        StringBuilder text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//factuurwerk//leave//" + language.code().toUpperCase(Locale.ROOT));
        line(text, "CALSCALE:GREGORIAN");
        line(text, "X-WR-CALNAME:" + escaped(calendar.team().name()));
        Form form = new Form(language, domain, STAMP.format(stamp));
        for (TeamCalendar.Away away : calendar.away()) {
            event(away, calendar.begin(away), form, text);
        }
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    private record Form(Language language, String domain, String stamp) {}

    private static void event(TeamCalendar.Away away, LocalDate begin, Form form, StringBuilder text) {
        LocalDate first = away.days().first();
        String name = away.employee().name();
        String summary = away.part()
                .map(hours -> TEXTS.message("part", Map.of("name", name, "hours", new WordedHours(hours))))
                .orElseGet(() -> TEXTS.message("away", Map.of("name", name)))
                .in(form.language());
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + away.employee().id() + "-" + DATE.format(begin) + "@" + form.domain());
        line(text, "DTSTAMP:" + form.stamp());
        line(text, "DTSTART;VALUE=DATE:" + DATE.format(first));
        line(text, "DTEND;VALUE=DATE:" + DATE.format(away.days().last().plusDays(1)));
        line(text, "SUMMARY:" + escaped(summary));
        line(text, "TRANSP:TRANSPARENT");
        line(text, "END:VEVENT");
    }

    /** Escapes text as RFC 5545 section 3.3.11 asks. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\', ';', ',' -> escaped.append('\\').append(c);
                case '\n' -> escaped.append("\\n");
                case '\r' -> {
                    // A line break is one character in the value.
                }
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** Writes a line, folded between characters after 75 octets at most; what folds goes on behind a blank. */
    static void line(StringBuilder text, String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            int point = content.codePointAt(i);
            String character = Character.toString(point);
            int width = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += width;
            i += Character.charCount(point);
        }
        text.append("\r\n");
    }

    private static boolean isDomain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
    }
}
