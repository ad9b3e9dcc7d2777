package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.CalendarClock;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.InvoiceDraftBuilder;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.party.Iban;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.Cash;
import nl.factuurwerk.payment.CreditTransfer;
import nl.factuurwerk.payment.LegalTerm;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.receivable.Assignment;
import nl.factuurwerk.receivable.CreditLimit;
import nl.factuurwerk.receivable.DaysSalesOutstanding;
import nl.factuurwerk.receivable.DebtorEntry;
import nl.factuurwerk.receivable.Insolvency;
import nl.factuurwerk.receivable.InsolvencyClaims;
import nl.factuurwerk.receivable.InsolvencyKind;
import nl.factuurwerk.receivable.OpenItem;
import nl.factuurwerk.receivable.Payment;
import nl.factuurwerk.receivable.PaymentMethod;
import nl.factuurwerk.receivable.PaymentPlan;
import nl.factuurwerk.receivable.PlanInstalment;
import nl.factuurwerk.receivable.PlanStanding;
import nl.factuurwerk.receivable.PlanState;
import nl.factuurwerk.receivable.PlanTerms;
import nl.factuurwerk.receivable.Portion;
import nl.factuurwerk.receivable.RelationKnown;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DebtorServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 31);
    private static final LocalDate SECOND = LocalDate.of(2027, 1, 31);
    private static final LocalDate THIRD = LocalDate.of(2027, 2, 28);
    private static final Id<Party> HOP = brewery().id().orElseThrow();
    private static final Id<DebtorEntry> PLAN = Id.of("plan");

    private final CalendarClock clock = new CalendarClock(TODAY);
    private final Factuurwerk office = office().clock(clock).build();
    private final DebtorService debtors = office.debtors();

    private static InvoiceDraftBuilder draft() {
        return Invoice.draft().to(brewery()).line("Advies", hours("10"), eur("95.00"));
    }

    /** EUR 1149.50. */
    private Invoice issued() {
        return office.invoices().issue(draft().build()).orThrow();
    }

    private static List<String> rules(Report report) {
        return report.findings().stream().map(finding -> finding.id().value()).toList();
    }

    private void pay(Invoice invoice, String amount, LocalDate on) {
        Payment payment = Payment.of(PaymentMethod.TRANSFER, eur(amount), on).build();
        office.receivables()
                .register(payment, List.of(Portion.of(invoice.id(), eur(amount))))
                .orThrow();
    }

    @Nested
    class A_payment_plan {

        private final Invoice invoice = issued();

        /** 383.17 on 31 December and on 31 January, 383.16 on 28 February. */
        private Report agree() {
            // tag::payment-plan[]
            PlanTerms terms = PlanTerms.monthly(eur("1149.50"), 3, FIRST, 5);
            Report report = office.debtors().add(new PaymentPlan(PLAN, TODAY, HOP, List.of(invoice.id()), terms));
            // end::payment-plan[]
            return report;
        }

        private PlanState state(LocalDate asOf) {
            return debtors.planState(PLAN, asOf).orElseThrow();
        }

        private PlanStanding standing(LocalDate asOf) {
            return state(asOf).standing();
        }

        @Test
        void is_kept_until_the_grace_of_an_instalment_is_over() {
            assertThat(agree().findings()).isEmpty();
            clock.turnTo(THIRD);

            assertThat(standing(TODAY.minusDays(1))).isEqualTo(PlanStanding.NOT_YET);
            assertThat(standing(TODAY)).isEqualTo(PlanStanding.KEPT);
            assertThat(standing(FIRST.plusDays(5))).isEqualTo(PlanStanding.KEPT);
            assertThat(standing(FIRST.plusDays(6))).isEqualTo(PlanStanding.BROKEN);
            assertThat(state(THIRD).brokenOn()).contains(FIRST.plusDays(6));
            assertThat(debtors.keptPlan(invoice, FIRST)).isPresent();
            assertThat(debtors.keptPlan(invoice, THIRD)).isEmpty();
        }

        @Test
        void shows_what_is_due_paid_and_next() {
            agree();
            clock.turnTo(SECOND);
            pay(invoice, "400.00", FIRST.plusDays(5));

            PlanState state = state(SECOND);
            assertThat(state.suspends()).isTrue();
            assertThat(state.due()).isEqualTo(eur("766.34"));
            assertThat(state.paid()).isEqualTo(eur("400.00"));
            assertThat(state.next()).contains(new PlanInstalment(SECOND, eur("383.17")));
        }

        @Test
        void that_was_broken_stays_broken_when_the_money_comes_later() {
            agree();
            clock.turnTo(SECOND);
            pay(invoice, "383.17", FIRST.plusDays(6));
            assertThat(standing(SECOND)).isEqualTo(PlanStanding.KEPT);

            pay(invoice, "0.01", SECOND);
            clock.turnTo(THIRD);
            pay(invoice, "400.00", SECOND.plusDays(6).plusDays(1));

            assertThat(standing(THIRD)).isEqualTo(PlanStanding.BROKEN);
            assertThat(state(THIRD).brokenOn()).contains(SECOND.plusDays(6));
            assertThat(state(THIRD).next()).isEmpty();
        }

        @Test
        void is_kept_by_money_that_is_registered_late_and_was_in_time() {
            agree();
            clock.turnTo(SECOND);
            assertThat(standing(SECOND)).isEqualTo(PlanStanding.BROKEN);

            pay(invoice, "383.17", FIRST);

            assertThat(standing(SECOND)).isEqualTo(PlanStanding.KEPT);
        }

        @Test
        void breaks_on_the_day_on_which_a_payment_is_reversed() {
            agree();
            clock.turnTo(SECOND);
            Payment payment = Payment.of(PaymentMethod.DIRECT_DEBIT, eur("383.17"), FIRST)
                    .identifiedBy(Id.of("dd"))
                    .build();
            office.receivables()
                    .register(payment, List.of(Portion.of(invoice.id(), eur("383.17"))))
                    .orThrow();
            office.receivables().reverse(Id.of("dd"), FIRST.plusDays(9));

            assertThat(standing(FIRST.plusDays(8))).isEqualTo(PlanStanding.KEPT);
            assertThat(state(SECOND).brokenOn()).contains(FIRST.plusDays(9));
        }

        @Test
        void is_completed_by_the_last_payment_and_also_by_a_credit() {
            agree();
            clock.turnTo(FIRST);
            pay(invoice, "383.17", FIRST);
            office.invoices()
                    .credit(invoice)
                    .everything()
                    .because(CorrectionReason.CANCELLED, "")
                    .issue();
            clock.turnTo(THIRD.plusYears(1));

            assertThat(standing(FIRST)).isEqualTo(PlanStanding.COMPLETED);
            assertThat(standing(THIRD.plusYears(1))).isEqualTo(PlanStanding.COMPLETED);
        }

        @Test
        void that_is_ended_does_not_break_any_more() {
            agree();
            clock.turnTo(THIRD);
            assertThat(debtors.end(PLAN, FIRST, "Anders afgesproken").findings())
                    .isEmpty();
            assertThat(debtors.end(PLAN, FIRST, "Nog eens").findings()).isEmpty();

            assertThat(standing(FIRST.minusDays(1))).isEqualTo(PlanStanding.KEPT);
            assertThat(standing(THIRD)).isEqualTo(PlanStanding.ENDED);
            assertThat(debtors.plans(HOP, THIRD)).isEmpty();
        }

        @Test
        void is_agreed_once_however_often_it_is_told() {
            agree();
            assertThat(agree().findings()).isEmpty();

            assertThat(debtors.file(HOP).entries()).hasSize(1);
            assertThat(rules(debtors.add(new CreditLimit(PLAN, TODAY, HOP, eur("1.00")))))
                    .containsExactly("RECV-KNOWN");
        }

        @Test
        void is_refused_beside_another_of_the_same_invoice_that_is_kept() {
            agree();
            PaymentPlan other = new PaymentPlan(
                    Id.of("other"), TODAY, HOP, List.of(invoice.id()), PlanTerms.monthly(eur("1149.50"), 2, FIRST, 0));

            assertThat(rules(debtors.add(other))).containsExactly("RECV-PLAN-OTHER");
        }

        @Test
        void warns_where_instalments_are_not_what_is_open_and_is_kept_in_the_books() {
            Report report = debtors.add(new PaymentPlan(
                    PLAN, TODAY, HOP, List.of(invoice.id()), PlanTerms.monthly(eur("1000.00"), 2, FIRST, 0)));

            assertThat(rules(report)).containsExactly("RECV-PLAN-SUM");
            assertThat(report.hasErrors()).isFalse();
            assertThat(debtors.planState(PLAN, TODAY)).isPresent();
        }

        @Test
        void is_refused_for_invoices_of_somebody_else_unknown_ones_and_another_currency() {
            PlanTerms terms = PlanTerms.monthly(eur("1149.50"), 2, FIRST, 0);
            PlanTerms dollars = PlanTerms.monthly(Money.parse("USD 10.00"), 2, FIRST, 0);

            assertThat(rules(debtors.add(new PaymentPlan(PLAN, TODAY, Id.of("molen"), List.of(invoice.id()), terms))))
                    .containsExactly("RECV-DEBTOR");
            assertThat(rules(debtors.add(new PaymentPlan(PLAN, TODAY, HOP, List.of(Id.of("x")), terms))))
                    .containsExactly("RECV-NO-INVOICE");
            assertThat(rules(debtors.add(new PaymentPlan(PLAN, TODAY, HOP, List.of(invoice.id()), dollars))))
                    .containsExactly("RECV-CURRENCY");
            assertThat(debtors.file(HOP).entries()).isEmpty();
        }
    }

    @Nested
    class An_insolvency {

        @Test
        void lists_what_was_open_on_its_day() {
            Invoice before = issued();
            clock.turnTo(FIRST);
            debtors.add(new Insolvency(Id.of("i"), FIRST, HOP, InsolvencyKind.BANKRUPTCY, "F.18/26/1"));
            clock.turnTo(SECOND);
            issued();
            pay(before, "100.00", SECOND);

            InsolvencyClaims claims = debtors.insolvencyClaims(HOP, SECOND).orElseThrow();
            assertThat(claims.items()).extracting(OpenItem::invoice).containsExactly(before);
            assertThat(claims.total(eur("0.00").getCurrencyUnit())).isEqualTo(eur("1149.50"));
            assertThat(debtors.insolvencyClaims(HOP, FIRST.minusDays(1))).isEmpty();
        }

        @Test
        void that_is_lifted_holds_no_more() {
            debtors.add(new Insolvency(Id.of("i"), TODAY, HOP, InsolvencyKind.MORATORIUM, ""));
            clock.turnTo(FIRST);
            debtors.end(Id.of("i"), FIRST, "Ingetrokken");

            assertThat(debtors.file(HOP).insolvency(FIRST.minusDays(1))).isPresent();
            assertThat(debtors.file(HOP).insolvency(FIRST)).isEmpty();
            assertThat(rules(debtors.end(Id.of("x"), FIRST, ""))).containsExactly("RECV-NO-ENTRY");
        }

        @Test
        void is_not_known_before_it_happened() {
            assertThat(rules(debtors.add(new Insolvency(Id.of("i"), FIRST, HOP, InsolvencyKind.BANKRUPTCY, ""))))
                    .containsExactly("RECV-FUTURE");
        }
    }

    @Nested
    class An_assignment {

        private final Assignment.Payee factor =
                new Assignment.Payee("Factor Noord N.V.", Iban.of("NL20INGB0001234567"));

        @Test
        void of_all_is_about_what_is_issued_from_its_day_on() {
            Invoice before = issued();
            clock.turnTo(FIRST);
            debtors.add(new Assignment(Id.of("a"), FIRST, HOP, List.of(), factor));
            Invoice later = issued();

            assertThat(debtors.file(HOP).assignment(before, FIRST)).isEmpty();
            assertThat(debtors.file(HOP).assignment(later, FIRST)).isPresent();
        }

        @Test
        void of_some_is_about_those_and_says_whom_to_pay() {
            Invoice one = issued();
            Invoice other = issued();
            Assignment assignment = new Assignment(Id.of("a"), TODAY, HOP, List.of(one.id()), factor);
            assertThat(debtors.add(assignment).findings()).isEmpty();

            assertThat(debtors.file(HOP).assignment(one, TODAY)).contains(assignment);
            assertThat(debtors.file(HOP).assignment(other, TODAY)).isEmpty();
            assertThat(assignment.notice().in(Language.DUTCH))
                    .isEqualTo("Deze vordering is overgedragen. U kunt alleen nog bevrijdend betalen"
                            + " aan Factor Noord N.V., op rekening NL20 INGB 0001 2345 67.");
            assertThat(assignment.notice().in(Language.ENGLISH)).contains("only to Factor Noord N.V.");
        }

        @Test
        void stands_on_every_later_document_with_the_account_and_the_notice() {
            debtors.add(new Assignment(Id.of("a"), TODAY, HOP, List.of(), factor));

            Invoice invoice = issued();

            assertThat(invoice.header().payment().means())
                    .contains(CreditTransfer.to(factor.account()).named("Factor Noord N.V."));
            assertThat(invoice.content().notes())
                    .extracting(note -> note.text().orElse(""))
                    .anyMatch(note -> note.contains("Factor Noord N.V."));
            InvoiceContent content = debtors.contentOf(invoice, TODAY);
            assertThat(content.payee().name()).contains("Factor Noord N.V.");
            assertThat(content.notes()).isEqualTo(invoice.content().notes());
        }

        @Test
        void leaves_means_of_payment_that_the_host_names() {
            debtors.add(new Assignment(Id.of("a"), TODAY, HOP, List.of(), factor));

            Invoice invoice = office.invoices()
                    .issue(draft().payBy(new Cash(Optional.empty())).build())
                    .orThrow();

            assertThat(invoice.header().payment().means()).contains(new Cash(Optional.empty()));
        }

        @Test
        void of_an_invoice_that_was_issued_before_stands_on_its_content_from_then_on() {
            Invoice invoice = issued();
            debtors.add(new Assignment(Id.of("a"), TODAY, HOP, List.of(invoice.id()), factor));

            InvoiceContent content = debtors.contentOf(invoice, TODAY);

            assertThat(content.payee().name()).contains("Factor Noord N.V.");
            assertThat(content.payment().accounts())
                    .extracting(account -> account.id().orElse(""))
                    .containsExactly("NL20INGB0001234567");
            assertThat(content.notes()).hasSize(invoice.content().notes().size() + 1);
            assertThat(debtors.contentOf(invoice, TODAY.minusDays(1))).isEqualTo(invoice.content());
        }

        @Test
        void of_an_invoice_to_somebody_else_is_refused() {
            Invoice invoice = issued();

            assertThat(rules(debtors.add(
                            new Assignment(Id.of("a"), TODAY, Id.of("molen"), List.of(invoice.id()), factor))))
                    .containsExactly("RECV-DEBTOR");
        }
    }

    @Nested
    class A_limit {

        private List<String> preview(InvoiceDraft draft) {
            return rules(office.invoices().preview(draft).report()).stream()
                    .filter(rule -> rule.startsWith("RECV"))
                    .toList();
        }

        @Test
        void is_a_warning_before_the_invoice_that_exceeds_it_and_when_asked() {
            debtors.add(new CreditLimit(Id.of("l"), TODAY, HOP, eur("2299.00")));
            issued();

            assertThat(preview(draft().build())).isEmpty();
            issued();
            assertThat(debtors.checkCredit(HOP, eur("0").getCurrencyUnit(), TODAY)
                            .findings())
                    .isEmpty();
            assertThat(preview(draft().build())).containsExactly("RECV-CREDIT-LIMIT");
            issued();
            assertThat(rules(debtors.checkCredit(HOP, eur("0").getCurrencyUnit(), TODAY)))
                    .containsExactly("RECV-CREDIT-LIMIT");
        }

        @Test
        void of_a_later_day_replaces_the_one_before() {
            debtors.add(new CreditLimit(Id.of("l"), TODAY, HOP, eur("1.00")));
            clock.turnTo(FIRST);
            debtors.add(new CreditLimit(Id.of("m"), FIRST, HOP, eur("5000.00")));

            assertThat(preview(draft().build())).isEmpty();
            debtors.end(Id.of("m"), FIRST, "");
            assertThat(preview(draft().build())).containsExactly("RECV-CREDIT-LIMIT");
        }

        @Test
        void of_the_law_on_a_term_follows_from_what_the_debtor_is() {
            InvoiceDraft sixty = draft().terms(PaymentTerms.net(60)).build();
            assertThat(preview(sixty)).isEmpty();

            debtors.add(new RelationKnown(Id.of("r"), TODAY, HOP, LegalTerm.Relation.LARGE_TO_SMALL));

            assertThat(preview(sixty)).containsExactly("RECV-LEGAL-TERM");
            assertThat(preview(draft().terms(PaymentTerms.net(30)).build())).isEmpty();
            Invoice invoice = office.invoices().issue(sixty).orThrow();
            assertThat(rules(debtors.checkTerm(invoice))).containsExactly("RECV-LEGAL-TERM");
        }
    }

    @Test
    void days_of_sales_are_what_is_open_beside_what_was_invoiced() {
        issued();
        Invoice other = issued();
        pay(other, "1149.50", TODAY);

        DaysSalesOutstanding dso = office.receivables()
                .daysSalesOutstanding(
                        DateRange.of(YearMonth.of(2026, 11)), eur("0.00").getCurrencyUnit());

        assertThat(dso.open()).isEqualTo(eur("1149.50"));
        assertThat(dso.invoiced()).isEqualTo(eur("2299.00"));
        assertThat(dso.days()).contains(Decimal.of("15.0"));
    }

    @Test
    void every_entry_about_a_debtor_is_in_the_audit_trail() {
        Stream.of("l", "m").forEach(id -> debtors.add(new CreditLimit(Id.of(id), TODAY, HOP, eur("1.00"))));

        assertThat(office.audit().<Long>entries(Stream::count)).isEqualTo(2);
    }
}
