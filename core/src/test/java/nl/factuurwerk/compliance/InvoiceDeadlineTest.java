package nl.factuurwerk.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import nl.factuurwerk.invoice.content.AddressContent;
import nl.factuurwerk.invoice.content.DeliveryContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.LineContent;
import nl.factuurwerk.invoice.content.PeriodContent;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The last day to issue. Worked cases within the Netherlands are read off art. 34g Wet OB, those across a border off
 * art. 222 and 223 of Directive 2006/112/EC as Directive (EU) 2025/516 has them from 1 July 2030.
 */
class InvoiceDeadlineTest {

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    private static InvoiceContent supplied(InvoiceContent content, String day) {
        return content.toBuilder()
                .delivery(DeliveryContent.on(date(day)).to(content.delivery().address()))
                .build();
    }

    private static InvoiceContent suppliedOn(InvoiceContent content, String... days) {
        LineContent line = content.lines().getFirst();
        return content.toBuilder()
                .lines(Stream.of(days)
                        .map(day -> line.toBuilder()
                                .period(new PeriodContent(Optional.of(date(day)), Optional.of(date(day))))
                                .build())
                        .toList())
                .build();
    }

    private static List<String> found(InvoiceContent content) {
        return InvoiceRules.dutchLaw().check(content).findings().stream()
                .map(finding -> finding.id().value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-20, 2026-04-15",
        "2026-02-01, 2026-03-15",
        "2026-02-28, 2026-03-15",
        "2026-12-01, 2027-01-15",
        "2024-02-29, 2024-03-15"
    })
    void is_the_15th_of_the_month_after_the_supply(String supplied, String latest) {
        assertThat(InvoiceDeadline.of(date(supplied))).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource({"2030-06-30, 2030-07-15", "2030-07-01, 2030-07-11", "2030-12-25, 2031-01-04"})
    void is_the_tenth_day_across_a_border_from_July_2030_on(String supplied, String latest) {
        assertThat(InvoiceDeadline.acrossABorder(date(supplied))).isEqualTo(latest);
    }

    /** Days that lie close together, for only those can come in another order. */
    @Property
    boolean never_comes_earlier_for_a_later_supply(
            @ForAll @DateRange(min = "1990-01-01", max = "2050-12-31") LocalDate supplied,
            @ForAll @IntRange(max = 62) int later) {
        return !InvoiceDeadline.of(supplied.plusDays(later)).isBefore(InvoiceDeadline.of(supplied));
    }

    @Property
    boolean always_leaves_15_to_46_days_within_the_Netherlands(
            @ForAll @DateRange(min = "1990-01-01", max = "2050-12-31") LocalDate supplied) {
        long days = supplied.until(InvoiceDeadline.of(supplied), ChronoUnit.DAYS);
        return days >= 15 && days <= 46;
    }

    @Nested
    class Of_a_document {

        @Test
        void is_kept_on_the_day_itself_and_missed_the_day_after() {
            InvoiceContent content = supplied(Samples.domestic(), "2026-03-20");

            assertThat(found(content.toBuilder().issueDate(date("2026-04-15")).build()))
                    .isEmpty();
            assertThat(found(content.toBuilder().issueDate(date("2026-04-16")).build()))
                    .containsExactly("NL-34G");
        }

        @Test
        void is_that_of_the_first_supply_on_it() {
            InvoiceContent content = suppliedOn(Samples.domestic(), "2026-11-02", "2026-10-31");

            assertThat(InvoiceDeadline.of(content)).contains(date("2026-11-15"));
            assertThat(found(content)).containsExactly("NL-35-1", "NL-34G");
        }

        @Test
        void counts_from_the_end_of_a_period() {
            InvoiceContent content = Samples.domestic().toBuilder()
                    .delivery(DeliveryContent.none())
                    .period(new PeriodContent(Optional.of(date("2026-09-01")), Optional.of(date("2026-10-31"))))
                    .build();

            assertThat(InvoiceDeadline.of(content)).contains(date("2026-11-15"));
        }

        @Test
        void is_none_for_what_changes_an_invoice_is_paid_ahead_or_is_no_supply() {
            assertThat(InvoiceDeadline.of(supplied(Samples.creditNote(), "2020-01-01")))
                    .isEmpty();
            assertThat(InvoiceDeadline.of(supplied(Samples.prepayment(), "2020-01-01")))
                    .isEmpty();
            assertThat(InvoiceDeadline.of(supplied(Samples.outsideScope(), "2020-01-01")))
                    .isEmpty();
            assertThat(InvoiceDeadline.of(Samples.simplified())).isEmpty();
        }

        @Test
        void is_not_asked_without_a_date_of_issue() {
            assertThat(found(supplied(Samples.domestic(), "2020-01-01").toBuilder()
                            .issueDate(null)
                            .build()))
                    .containsExactly("NL-35A-1-A");
        }

        @Test
        void reads_as_one_would_say_it() {
            Finding late = InvoiceRules.dutchLaw()
                    .check(supplied(Samples.domestic(), "2026-02-01").toBuilder()
                            .issueDate(date("2026-03-16"))
                            .build())
                    .findings()
                    .getFirst();

            assertThat(late.in(Language.ENGLISH))
                    .startsWith("BT-2 date of issue 2026-03-16 is late: 2026-03-15 was the last day to invoice what was"
                            + " supplied on 2026-02-01 (art. 34g Wet OB).");
        }
    }

    @Nested
    class Across_a_border {

        @Test
        void the_day_of_supply_decides_which_deadline_holds_not_the_day_of_issue() {
            InvoiceContent before = supplied(Samples.intraCommunity(), "2030-06-30");
            InvoiceContent after = supplied(Samples.intraCommunity(), "2030-07-01");

            assertThat(found(before.toBuilder().issueDate(date("2030-07-15")).build()))
                    .isEmpty();
            assertThat(found(before.toBuilder().issueDate(date("2030-07-16")).build()))
                    .containsExactly("NL-34G");
            assertThat(found(after.toBuilder().issueDate(date("2030-07-11")).build()))
                    .isEmpty();
            assertThat(found(after.toBuilder().issueDate(date("2030-07-12")).build()))
                    .containsExactly("NL-34G-10-DAYS");
        }

        @Test
        void a_reverse_charged_service_has_ten_days_too_and_a_domestic_one_has_not() {
            InvoiceContent abroad = supplied(Samples.reverseCharged(), "2030-07-01").toBuilder()
                    .issueDate(date("2030-07-12"))
                    .build();
            InvoiceContent home = Removal.buyer(
                            buyer -> buyer.address(AddressContent.of("Kade 3", "8911 AB", "Leeuwarden", "NL"))
                                    .vatIdentifier("NL002455799B11"))
                    .apply(abroad);

            assertThat(found(abroad)).containsExactly("NL-34G-10-DAYS");
            assertThat(found(home)).isEmpty();
        }

        @Test
        void several_supplies_of_a_month_may_wait_for_its_end() {
            InvoiceContent content = suppliedOn(Samples.intraCommunity(), "2030-07-02", "2030-07-20");

            assertThat(InvoiceDeadline.of(content)).contains(date("2030-08-10"));
        }
    }
}
