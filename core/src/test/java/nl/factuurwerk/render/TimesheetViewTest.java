package nl.factuurwerk.render;

import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.billing.BillingGrouping;
import nl.factuurwerk.hours.HourlyRate;
import nl.factuurwerk.hours.HoursTerms;
import nl.factuurwerk.hours.KilometreRate;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.hours.TimeRounding;
import nl.factuurwerk.hours.Timesheet;
import nl.factuurwerk.hours.expense.Charging;
import nl.factuurwerk.hours.expense.Expense;
import nl.factuurwerk.hours.mileage.Purpose;
import nl.factuurwerk.hours.mileage.Trip;
import nl.factuurwerk.hours.mileage.Vehicle;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceLine;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.reference.Csv;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.text.Language;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TimesheetViewTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final Id<Employee> SANNE = Id.of("sanne");
    private static final Id<Party> BREWERY = brewery().id().orElseThrow();

    private final Factuurwerk office = office().build();

    TimesheetViewTest() {
        office.hours().put(new Employee(SANNE, "Sanne"));
        office.parties().add(brewery());
        agree(BillingGrouping.PER_PROJECT, Language.DUTCH);
        office.hours().put(card().build());
    }

    private void agree(BillingGrouping grouping, Language language) {
        office.billing()
                .put(Agreement.with(BREWERY)
                        .grouping(grouping)
                        .language(language)
                        .build());
    }

    private static RateCard.Builder card() {
        return RateCard.of(BREWERY)
                .rate(HourlyRate.from(JANUARY, eur("95.00")))
                .kilometre(KilometreRate.from(JANUARY, eur("0.40")));
    }

    private static TimeEntry entry(String id, int day, int minutes, String note) {
        return TimeEntry.of(Id.of(id), SANNE, OCTOBER.atDay(day), Duration.ofMinutes(minutes))
                .customer(BREWERY)
                .project("site")
                .note(note)
                .build();
    }

    private Timesheet bill() {
        Invoice invoice = office.invoices()
                .find(office.billing().run(OCTOBER).issued().getFirst().invoice())
                .orElseThrow();
        return office.hours().timesheet(invoice).orThrow();
    }

    private void workAlot() {
        List<TimeEntry> entries = new ArrayList<>();
        for (int i = 0; i < 29; i++) {
            entries.add(entry("t" + i, 1 + i % 27, 7 * i + 1, "Werk " + i));
        }
        office.hours().add(entries);
        office.outlays()
                .addTrips(List.of(Trip.of(Id.of("r1"), SANNE, OCTOBER.atDay(2), "63.3", Vehicle.CAR)
                        .purpose(Purpose.BUSINESS, "Oplevering")
                        .route("Groningen", "Leeuwarden")
                        .customer(BREWERY)
                        .project("site")
                        .billable()
                        .build()));
        office.outlays()
                .addExpenses(List.of(Expense.of(Id.of("x1"), SANNE, OCTOBER.atDay(3), "Parkeren", eur("12.10"))
                        .receipt("bon 7")
                        .customer(BREWERY)
                        .project("site")
                        .charged(Charging.COST)
                        .build()));
    }

    @Nested
    class A_timesheet {

        @Test
        void adds_up_to_the_lines_of_the_invoice() {
            workAlot();

            Timesheet timesheet = bill();

            assertThat(timesheet.parts()).hasSize(3).allSatisfy(part -> {
                InvoiceLine line = timesheet.invoice().lines().get(part.line() - 1);
                assertThat(part.billed()).isEqualTo(line);
                assertThat(part.rows().stream().map(Timesheet.Row::amount).reduce(Money::plus))
                        .contains(line.net());
            });
            assertThat(timesheet.total()).isEqualTo(timesheet.invoice().totals().lines());
            assertThat(timesheet.minutes()).isEqualTo(29 + 7 * 28 * 29 / 2);
        }

        @Test
        void has_the_rounded_time_and_what_goes_beyond_a_cap_is_not_on_it() {
            office.hours()
                    .put(card().rounding(TimeRounding.up(6))
                            .terms("site", new HoursTerms.Capped(eur("190.00")))
                            .build());
            office.hours()
                    .add(List.of(entry("a", 1, 61, "Een"), entry("b", 2, 120, "Twee"), entry("c", 3, 10, "Drie")));

            Timesheet timesheet = bill();

            assertThat(timesheet.parts().getFirst().rows())
                    .extracting(row -> row.item().quantity().toString(), Timesheet.Row::amount)
                    .containsExactly(tuple("66 MIN", eur("104.50")), tuple("54 MIN", eur("85.50")));
        }

        @Test
        void is_refused_where_the_entries_are_not_the_line_any_more() {
            office.hours().add(List.of(entry("a", 1, 61, "Een"), entry("b", 2, 10, "Twee")));
            Invoice invoice = bill().invoice();
            office.hours().put(card().rounding(TimeRounding.up(15)).build());

            Parsed<Timesheet> parsed = office.hours().timesheet(invoice);

            assertThat(parsed.value()).isEmpty();
            assertThat(parsed.report().findings())
                    .extracting(finding -> finding.id().value())
                    .containsExactly("HOURS-TIMESHEET");
        }

        @Test
        void of_an_invoice_without_hours_has_no_parts() {
            Invoice invoice = office.invoices()
                    .issue(Invoice.draft()
                            .to(brewery())
                            .line("Iets", Quantity.of("1", Unit.ONE), eur("10.00"))
                            .build())
                    .orThrow();

            assertThat(office.hours().timesheet(invoice).orThrow().parts()).isEmpty();
        }
    }

    @Nested
    class The_view {

        @Test
        void has_a_table_for_each_line_of_several_entries_and_one_for_the_others() {
            workAlot();

            DocumentView view = TimesheetView.of(bill());

            assertThat(view.title()).isEqualTo("Urenspecificatie");
            assertThat(view.subject()).startsWith("Urenspecificatie bij factuur ");
            assertThat(view.body())
                    .filteredOn(Section.Table.class::isInstance)
                    .extracting(section -> ((Section.Table) section).heading())
                    .containsExactly("Regel 1: site, 47,85\u00A0uur", "Overige regels");
            Section.Table hours = (Section.Table) view.body().getFirst();
            assertThat(hours.rows()).hasSize(30);
            assertThat(hours.rows().getFirst().cells())
                    .containsExactly("1 okt 2026", "Werk 0", "0:01\u00A0uur", "95,00", "1,58");
            assertThat(hours.rows().getLast().cells().get(4)).isEqualTo("4.545,75");
            Section.Table others = (Section.Table) view.body().get(1);
            assertThat(others.rows())
                    .extracting(row -> row.cells().get(1), Row::details)
                    .containsExactly(
                            tuple("Reiskosten, site", List.of("Sanne", "Oplevering", "Groningen \u2013 Leeuwarden")),
                            tuple("Parkeren", List.of("Sanne", "bon 7")));
        }

        @Test
        void speaks_the_language_of_the_invoice() {
            agree(BillingGrouping.PER_ENTRY, Language.ENGLISH);
            office.hours().add(List.of(entry("a", 1, 60, "Sketches\n\nof the front page")));

            DocumentView view = TimesheetView.of(bill());

            assertThat(view.title()).isEqualTo("Timesheet");
            Section.Table table = (Section.Table) view.body().getFirst();
            assertThat(table.heading()).isEmpty();
            assertThat(table.rows().getFirst().cells().get(1)).isEqualTo("site");
            assertThat(table.rows().getFirst().details()).containsExactly("Sanne", "Sketches", "of the front page");
        }
    }

    @Nested
    class The_file {

        @Test
        void has_a_row_for_each_entry_that_add_up() {
            workAlot();
            Timesheet timesheet = bill();

            List<Csv.Row> rows = Csv.semicolonSeparated()
                    .parse(TimesheetCsv.write(timesheet, Csv.semicolonSeparated()))
                    .map(parsed -> parsed.value().orElseThrow())
                    .toList();

            assertThat(rows).hasSize(31);
            assertThat(rows.stream()
                            .map(row -> new BigDecimal(row.text("Bedrag")))
                            .reduce(BigDecimal::add))
                    .contains(timesheet.total().getAmount());
            assertThat(rows.getLast().fields().subList(1, 11))
                    .containsExactly(
                            "3", "2026-10-03", "Sanne", "Parkeren\nbon 7", "", "1", "C62", "12.10", "12.10", "EUR");
        }

        @Test
        void runs_no_formula() {
            office.hours().add(List.of(entry("a", 1, 60, "=HYPERLINK(\"http://evil.example\")")));

            assertThat(TimesheetCsv.write(bill())).contains(",\"'=HYPERLINK(\"\"http://evil.example\"\")\",");
        }
    }
}
