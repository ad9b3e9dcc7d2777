package nl.factuurwerk.leave;

import static nl.factuurwerk.leave.Leave.POLICY;
import static nl.factuurwerk.leave.Leave.date;
import static nl.factuurwerk.leave.Leave.hours;
import static nl.factuurwerk.leave.Leave.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.staff.Employment;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.WorkWeek;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TeamCalendarTest {

    private static final Actor BOSS = Actor.person("Bas");
    private static final Employee SANNE = employee("sanne", "Sanne de Wit", WorkWeek.fullTime());
    private static final Employee TOM = employee("tom", "Tom; Jansen", Leave.fourDays());
    private static final DateRange FORTNIGHT = DateRange.of(date("2026-12-21"), date("2027-01-03"));
    private static final Instant NOW = Instant.parse("2026-12-01T09:30:15Z");

    private static Employee employee(String id, String name, WorkWeek week) {
        return new Employee(id(id), name).with(Employment.from(date("2026-01-01"), week));
    }

    private static LeaveRequest agreed(Employee who, String first, String last) {
        return LeaveRequest.draft(
                        id(who.id() + first), who.id(), LeaveKinds.VACATION, DateRange.of(date(first), date(last)))
                .submit(date("2026-11-02"), BOSS)
                .approve(date("2026-11-03"), BOSS);
    }

    private static TeamCalendar calendar() {
        return calendar(FORTNIGHT);
    }

    private static TeamCalendar calendar(DateRange days) {
        LeaveRequest part = LeaveRequest.draft(
                        id("half"), TOM.id(), LeaveKinds.VACATION, DateRange.on(date("2026-12-22")))
                .withPart(date("2026-12-22"), hours("4"))
                .submit(date("2026-11-02"), BOSS)
                .approve(date("2026-11-03"), BOSS);
        LeaveFile sanne = new LeaveFile(SANNE, List.of(), List.of(agreed(SANNE, "2026-12-23", "2026-12-29")), POLICY);
        LeaveFile tom = new LeaveFile(
                TOM,
                List.of(
                        new LeaveFact.Ill(id("ill"), date("2026-12-28")),
                        new LeaveFact.Recovered(id("well"), date("2026-12-30"), id("ill"))),
                List.of(part),
                POLICY);
        return TeamCalendar.of(
                Team.of("Studio, Groningen", 1, List.of(SANNE, TOM)),
                List.of(tom.absences(date("2027-01-03")), sanne.absences(date("2027-01-03"))),
                days);
    }

    @Property
    void a_folded_line_has_no_more_than_75_octets_and_says_the_same(@ForAll String content) {
        StringBuilder text = new StringBuilder();
        String plain = ICalendar.escaped(new String(content.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));

        ICalendar.line(text, plain);

        assertThat(text.toString().replace("\r\n ", "")).isEqualTo(plain + "\r\n");
        for (String line : text.toString().split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        }
    }

    @Nested
    class ByDay {

        @Test
        void says_who_is_away_and_how_long() {
            assertThat(calendar().on(date("2026-12-22")).away())
                    .extracting(each -> each.employee() + " " + each.cause() + " " + each.away())
                    .containsExactly("tom LEAVE 4.00");
            assertThat(calendar().on(date("2026-12-28")).away())
                    .extracting(each -> each.employee() + " " + each.cause())
                    .containsExactly("sanne LEAVE", "tom ILL");
        }

        @Test
        void counts_the_capacity_that_is_left() {
            assertThat(calendar().on(date("2026-12-21")).there()).isEqualTo(hours("16"));
            assertThat(calendar().on(date("2026-12-22")).there()).isEqualTo(hours("12"));
            assertThat(calendar().on(date("2026-12-25")).worked()).isEqualTo(hours("0"));
            assertThat(calendar().on(date("2026-12-28")).there()).isEqualTo(hours("0"));
            assertThatIllegalArgumentException().isThrownBy(() -> calendar().on(date("2027-01-04")));
        }

        @Test
        void knows_on_which_days_too_few_are_there() {
            assertThat(calendar().shortages())
                    .extracting(TeamCalendar.Day::day)
                    .containsExactly(date("2026-12-28"), date("2026-12-29"));
            assertThat(calendar().report().findings())
                    .extracting(finding -> finding.id() + " " + finding.values().get("day"))
                    .containsExactly("LEAVE-TEAM 2026-12-28", "LEAVE-TEAM 2026-12-29");
        }
    }

    @Test
    void by_week_adds_up_the_days() {
        assertThat(calendar().weeks())
                .extracting(week -> week.monday() + " " + week.there() + " of " + week.worked())
                .containsExactly("2026-12-21 44.00 of 64.00", "2026-12-28 32.00 of 64.00");
    }

    @Test
    void an_absence_can_be_assumed_before_it_is_agreed() {
        Absences absences = new LeaveFile(SANNE, List.of(), List.of(), POLICY).absences(date("2026-12-01"));

        assertThat(absences.on(date("2026-12-28")).cause()).isEqualTo(Presence.Cause.PRESENT);
        assertThat(absences.assuming(agreed(SANNE, "2026-12-28", "2026-12-28"))
                        .on(date("2026-12-28"))
                        .cause())
                .isEqualTo(Presence.Cause.LEAVE);
    }

    @Nested
    class AsICalendar {

        @Test
        void has_an_event_for_each_run_of_days_and_each_part_of_a_day() {
            assertThat(ICalendar.of(calendar()).in(Language.DUTCH, "example.nl", NOW))
                    .isEqualTo("""
                            BEGIN:VCALENDAR
                            VERSION:2.0
                            PRODID:-//factuurwerk//leave//NL
                            CALSCALE:GREGORIAN
                            X-WR-CALNAME:Studio\\, Groningen
                            BEGIN:VEVENT
                            UID:sanne-20261223@example.nl
                            DTSTAMP:20261201T093015Z
                            DTSTART;VALUE=DATE:20261223
                            DTEND;VALUE=DATE:20261230
                            SUMMARY:Sanne de Wit is afwezig
                            TRANSP:TRANSPARENT
                            END:VEVENT
                            BEGIN:VEVENT
                            UID:tom-20261222@example.nl
                            DTSTAMP:20261201T093015Z
                            DTSTART;VALUE=DATE:20261222
                            DTEND;VALUE=DATE:20261223
                            SUMMARY:Tom\\; Jansen is 4\\,00 uur afwezig
                            TRANSP:TRANSPARENT
                            END:VEVENT
                            BEGIN:VEVENT
                            UID:tom-20261228@example.nl
                            DTSTAMP:20261201T093015Z
                            DTSTART;VALUE=DATE:20261228
                            DTEND;VALUE=DATE:20261230
                            SUMMARY:Tom\\; Jansen is afwezig
                            TRANSP:TRANSPARENT
                            END:VEVENT
                            END:VCALENDAR
                            """.replace("\n", "\r\n"));
        }

        @Test
        void names_an_absence_the_same_whichever_days_of_it_are_asked_for() {
            // On leave from Wednesday 23 to Tuesday 29 December, with Christmas and a weekend in between.
            TeamCalendar rest = calendar(DateRange.of(date("2026-12-27"), date("2027-01-03")));
            TeamCalendar last = calendar(DateRange.on(date("2026-12-29")));

            assertThat(ICalendar.of(rest).in(Language.DUTCH, "example.nl", NOW))
                    .contains("UID:sanne-20261223@example.nl", "DTSTART;VALUE=DATE:20261228")
                    .contains("UID:tom-20261228@example.nl");
            assertThat(ICalendar.of(last).in(Language.DUTCH, "example.nl", NOW))
                    .contains("UID:sanne-20261223@example.nl", "UID:tom-20261228@example.nl");
        }

        @Test
        void escapes_what_has_a_meaning() {
            assertThat(ICalendar.escaped("a;b,c\\d\r\ne")).isEqualTo("a\\;b\\,c\\\\d\\ne");
        }

        @Test
        void takes_a_domain_only() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ICalendar.of(calendar()).in(Language.DUTCH, "ex\r\nample", NOW));
        }
    }
}
