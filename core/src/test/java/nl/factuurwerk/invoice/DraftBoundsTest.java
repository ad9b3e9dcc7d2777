package nl.factuurwerk.invoice;

import static nl.factuurwerk.invoice.Composing.BREWERY;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.money.Quantity.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.rule.ConstraintChecker;
import nl.factuurwerk.rule.Draft;
import nl.factuurwerk.rule.Issue;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftBoundsTest {

    private static final ConstraintChecker CONSTRAINTS = ConstraintChecker.byDefault(DraftRules.descriptions());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static InvoiceDraftBuilder draft() {
        return Invoice.draft().to(BREWERY).line("Ontwerp", hours("1"), eur("100.00"));
    }

    private static List<String> told(Report report) {
        return report.findings().stream()
                .map(finding -> finding.id() + " " + finding.where().path())
                .toList();
    }

    private static List<String> refused(InvoiceDraftBuilder draft) {
        return told(draft.tryBuild().report());
    }

    @Nested
    class References {

        @Test
        void have_at_most_two_hundred_characters() {
            String longest = "x".repeat(200);
            assertThat(told(CONSTRAINTS.check(referred(longest), Draft.class))).isEmpty();
            assertThat(told(CONSTRAINTS.check(referred(longest + "x"), Draft.class)))
                    .containsExactly(
                            "DRAFT-LENGTH references.buyerReference",
                            "DRAFT-LENGTH references.contract",
                            "DRAFT-LENGTH references.project",
                            "DRAFT-LENGTH references.purchaseOrder");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\u00a0", "\u200b"})
        void that_are_blank_are_none(String blank) {
            assertThat(referred(blank).references()).isEqualTo(nl.factuurwerk.invoice.References.none());
        }

        private static InvoiceDraft referred(String text) {
            return draft().purchaseOrder(text)
                    .buyerReference(text)
                    .project(text)
                    .contract(text)
                    .build();
        }
    }

    @Nested
    class Reasons {

        @Test
        void have_at_most_five_hundred_characters() {
            String longest = "x".repeat(500);
            assertThat(told(CONSTRAINTS.check(adjusted(longest), Draft.class))).isEmpty();
            assertThat(told(CONSTRAINTS.check(adjusted(longest + "x"), Draft.class)))
                    .containsExactly(
                            "DRAFT-LENGTH adjustments[0].reason", "DRAFT-LENGTH lines[1].adjustments[0].reason");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\u200b"})
        void are_asked_for_at_issue(String blank) {
            assertThat(told(CONSTRAINTS.check(adjusted(blank), Draft.class))).isEmpty();
            assertThat(told(CONSTRAINTS.check(adjusted(blank), Issue.class)))
                    .containsExactly(
                            "DRAFT-REASON adjustments[0].reason", "DRAFT-REASON lines[1].adjustments[0].reason");
        }

        private static InvoiceDraft adjusted(String reason) {
            return draft().discount(percent("10"), reason)
                    .line(DraftLine.of("Druk")
                            .quantity(hours("1"))
                            .price(eur("1.00"))
                            .adjust(Adjustment.charge(eur("1.00"), reason))
                            .build())
                    .build();
        }
    }

    @Nested
    class Descriptions {

        @Test
        void of_characters_that_nobody_sees_are_missing() {
            InvoiceDraft draft = draft().line("\u200b", hours("1"), eur("1.00")).build();

            assertThat(told(CONSTRAINTS.check(draft, Issue.class)))
                    .containsExactly("DRAFT-DESCRIPTION lines[1].description");
        }
    }

    @Nested
    class Dates {

        @Test
        void from_1900_up_to_2999_are_accepted() {
            DateRange all = DateRange.of(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31));

            assertThat(refused(draft().issuedOn(all.first())
                            .suppliedOn(all.last())
                            .during(all)
                            .terms(PaymentTerms.dueOn(all.last()))
                            .line(DraftLine.of("Huur").during(all).build())))
                    .isEmpty();
        }

        @Test
        void outside_these_years_are_findings_each_where_it_stands() {
            LocalDate late = LocalDate.of(12026, 1, 1);
            LocalDate early = LocalDate.of(1899, 12, 31);

            assertThat(refused(draft().issuedOn(early)
                            .suppliedOn(LocalDate.MAX)
                            .during(DateRange.of(early, LocalDate.of(3000, 1, 1)))
                            .terms(PaymentTerms.dueOn(late))
                            .line(DraftLine.of("Huur").on(late).build())))
                    .containsExactly(
                            "DRAFT-DATE issueDate",
                            "DRAFT-DATE delivery.date",
                            "DRAFT-DATE delivery.period.first",
                            "DRAFT-DATE delivery.period.last",
                            "DRAFT-DATE lines[1].period.first",
                            "DRAFT-DATE lines[1].period.last",
                            "DRAFT-DATE terms.date");
        }

        @Test
        void are_stated_at_both_ends_of_a_period() {
            assertThat(refused(draft().during(DateRange.from(DAY)))).containsExactly("DRAFT-DATE delivery.period.last");
            assertThat(refused(draft().during(DateRange.until(DAY))))
                    .containsExactly("DRAFT-DATE delivery.period.first");
            assertThat(refused(draft().line(DraftLine.of("Huur")
                            .during(DateRange.from(DAY))
                            .build())))
                    .containsExactly("DRAFT-DATE lines[1].period.last");
            assertThat(draft().during(DateRange.from(DAY))
                            .tryBuild()
                            .report()
                            .findings()
                            .getFirst()
                            .in(Language.ENGLISH))
                    .contains("date .. is not between 1900 and 2999");
        }

        @Test
        void to_pay_on_are_not_before_that_of_the_document() {
            InvoiceDraftBuilder due = draft().terms(PaymentTerms.dueOn(DAY));

            assertThat(refused(due)).isEmpty();
            assertThat(refused(due.issuedOn(DAY))).isEmpty();
            assertThat(refused(due.issuedOn(DAY.plusDays(1)))).containsExactly("DRAFT-DUE-DATE terms.date");
        }
    }

    @Nested
    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    class Nothing {

        @Test
        void is_no_part_of_a_draft() {
            refuses(() -> draft().to(null));
            refuses(() -> draft().line((DraftLine) null));
            refuses(() -> draft().adjust(null));
            refuses(() -> draft().rounding(null));
            refuses(() -> draft().pricing(null));
            refuses(() -> draft().issuedOn(null));
            refuses(() -> draft().suppliedOn(null));
            refuses(() -> draft().during(null));
            refuses(() -> draft().deliveredTo(null));
            refuses(() -> draft().purchaseOrder(null));
            refuses(() -> draft().buyerReference(null));
            refuses(() -> draft().project(null));
            refuses(() -> draft().contract(null));
            refuses(() -> draft().terms(null));
            refuses(() -> draft().payBy(null));
            refuses(() -> draft().paymentReference(null));
            refuses(() -> draft().language(null));
            refuses(() -> draft().note(null));
        }

        @Test
        void is_no_part_of_a_line() {
            for (Consumer<DraftLine.Builder> set : List.<Consumer<DraftLine.Builder>>of(
                    line -> line.details(null),
                    line -> line.quantity(null),
                    line -> line.price((nl.factuurwerk.money.UnitPrice) null),
                    line -> line.vat(null),
                    line -> line.nature(null),
                    line -> line.during(null),
                    line -> line.on(null),
                    line -> line.adjust(null),
                    line -> line.itemNumber(null),
                    line -> line.source(null))) {
                refuses(() -> set.accept(DraftLine.of("Werk")));
            }
            refuses(() -> DraftLine.of(null));
        }

        private static void refuses(Runnable setting) {
            assertThatNullPointerException().isThrownBy(setting::run);
        }
    }
}
