package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.invoice.CorrectionReason.CANCELLED;
import static nl.factuurwerk.invoice.CorrectionReason.WRONG_AMOUNT;
import static nl.factuurwerk.invoice.CorrectionReason.WRONG_TEXT;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.pieces;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.factuurwerk.CalendarClock;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.Offices;
import nl.factuurwerk.audit.AuditPayload;
import nl.factuurwerk.audit.KeptEntry;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.DocumentKind;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceLine;
import nl.factuurwerk.invoice.IssueResult;
import nl.factuurwerk.invoice.References;
import nl.factuurwerk.invoice.Rejected;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.quote.Acceptance;
import nl.factuurwerk.quote.BillingRole;
import nl.factuurwerk.quote.Delivered;
import nl.factuurwerk.quote.Evidence;
import nl.factuurwerk.quote.LineKey;
import nl.factuurwerk.quote.Milestone;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.quote.OrderChange;
import nl.factuurwerk.quote.OrderLine;
import nl.factuurwerk.quote.OrderPosition;
import nl.factuurwerk.quote.Proforma;
import nl.factuurwerk.quote.ProformaPurpose;
import nl.factuurwerk.quote.Quote;
import nl.factuurwerk.quote.QuoteDraft;
import nl.factuurwerk.quote.QuoteStatus;
import nl.factuurwerk.receivable.Payment;
import nl.factuurwerk.receivable.PaymentMethod;
import nl.factuurwerk.receivable.Portion;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.RuleId;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.VatProfile;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OrderServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Factuurwerk office = office().build();

    private final QuoteDraft draft = Quote.draft()
            .to(brewery())
            .line("ontwerp", "Ontwerp", hours("12"), eur("95.00"))
            .line("druk", "Drukwerk", pieces(500), eur("0.50"))
            .optional("fotografie", "Fotografie", pieces(1), eur("450.00"))
            .validFor(30)
            .build();

    /** 12 hours of 95.00 and 500 pieces of 0.50: 1,390.00. */
    private Order order() {
        return office.orders()
                .place(
                        brewery(),
                        order -> order.line("ontwerp", "Ontwerp", hours("12"), eur("95.00"))
                                .line("druk", "Drukwerk", pieces(500), eur("0.50")))
                .orThrow();
    }

    private OrderPosition position(Order order) {
        return office.orders().position(order.id()).orElseThrow();
    }

    private static Money excludingVat(List<Invoice> invoices) {
        return invoices.stream().map(invoice -> invoice.totals().excludingVat()).reduce(eur("0.00"), Money::plus);
    }

    @Nested
    class A_quote {

        @Test
        void is_sent_accepted_with_an_option_and_taken_on() {
            // tag::quote[]
            Quote quote = office.quotes().send(draft).orThrow();
            quote = office.quotes()
                    .accept(
                            quote.id(),
                            Acceptance.of(1, TODAY, Evidence.signature("J. de Vries", "sig-4711"))
                                    .choosing("fotografie"))
                    .orThrow();
            Order order = office.orders().take(quote.id()).orThrow();
            // end::quote[]

            assertThat(quote.status(TODAY)).isEqualTo(QuoteStatus.ACCEPTED);
            assertThat(quote.number().orElseThrow().value()).isEqualTo("Q2026-0001");
            assertThat(order.number().value()).isEqualTo("O2026-0001");
            assertThat(order.total()).isEqualTo(eur("1840.00"));
            assertThatIllegalStateException()
                    .isThrownBy(() ->
                            office.orders().take(order.origin().orElseThrow().id()));
        }

        @Test
        void keeps_its_number_in_a_new_version() {
            Quote quote = office.quotes().send(draft).orThrow();
            office.quotes()
                    .revise(
                            quote.id(),
                            draft.toBuilder()
                                    .line("tekst", "Teksten", hours("3"), eur("80.00"))
                                    .build())
                    .orThrow();
            Quote again = office.quotes().send(quote.id()).orThrow();

            assertThat(again.number()).isEqualTo(quote.number());
            assertThat(again.versions()).hasSize(2);
            assertThat(office.quotes().open()).containsExactly(again);
        }

        @Test
        void that_was_not_accepted_is_not_taken_on() {
            Quote quote = office.quotes().send(draft).orThrow();

            assertThat(office.orders().take(quote.id()).report().findings())
                    .extracting(Finding::id)
                    .extracting(RuleId::toString)
                    .containsExactly("ORDER-NOT-ACCEPTED");
        }

        @Test
        void that_cannot_be_sent_uses_no_number() {
            QuoteDraft nobody = Quote.draft()
                    .line("ontwerp", "Ontwerp", hours("12"), eur("95.00"))
                    .validFor(30)
                    .build();

            assertThat(office.quotes().send(nobody).value()).isEmpty();
            assertThat(office.quotes()
                            .send(draft)
                            .orThrow()
                            .number()
                            .orElseThrow()
                            .value())
                    .isEqualTo("Q2026-0001");
        }
    }

    @Nested
    class An_order {

        @Test
        void is_billed_in_advance_in_parts_and_at_last() {
            Order order = order();
            // tag::order[]
            Invoice advance =
                    office.orders().advance(order, percent("30")).issue().orThrow();

            office.orders()
                    .deliver(order.id(), Delivered.of("ontwerp", hours("8"), TODAY))
                    .orThrow();
            Invoice part = office.orders().part(order).issue().orThrow();

            OrderChange more = OrderChange.replace(
                    TODAY,
                    OrderLine.of(
                            "ontwerp",
                            order.line(LineKey.of("ontwerp")).orElseThrow().line().toBuilder()
                                    .quantity(hours("14"))
                                    .build()),
                    "Extra ronde");
            office.orders().amend(order.id(), more).orThrow();
            Invoice last = office.orders().finalInvoice(order).issue().orThrow();
            // end::order[]

            // 30% of 1,390.00; 8 hours; 6 hours and 500 pieces less the advance.
            assertThat(advance.kind()).isEqualTo(DocumentKind.ADVANCE_INVOICE);
            assertThat(advance.totals().excludingVat()).isEqualTo(eur("417.00"));
            assertThat(part.kind()).isEqualTo(DocumentKind.PART_INVOICE);
            assertThat(part.totals().excludingVat()).isEqualTo(eur("760.00"));
            assertThat(last.kind()).isEqualTo(DocumentKind.INVOICE);
            assertThat(last.lines())
                    .extracting(InvoiceLine::net)
                    .containsExactly(eur("570.00"), eur("250.00"), eur("-417.00"));
            assertThat(last.lines().getLast().description())
                    .contains(advance.number().value());
            assertThat(excludingVat(List.of(advance, part, last))).isEqualTo(eur("1580.00"));
            assertThat(position(order).isSettled()).isTrue();
            assertThat(last.content().precedingInvoices())
                    .extracting(earlier -> earlier.number().orElseThrow())
                    .containsExactly(advance.number().value(), part.number().value());
        }

        @Test
        void that_was_advanced_beyond_what_was_left_of_it_ends_in_a_refund() {
            Order order = order();
            office.orders().advance(order, percent("60")).issue().orThrow();
            office.orders()
                    .amend(order.id(), OrderChange.drop(TODAY, "ontwerp", "Toch niet"))
                    .orThrow();

            Invoice last = office.orders().finalInvoice(order).issue().orThrow();

            // 250.00 less 834.00
            assertThat(last.totals().excludingVat()).isEqualTo(eur("-584.00"));
            assertThat(last.total()).isEqualTo(eur("-706.64"));
        }

        /** An order of 250.00 that 834.00 was advanced on. */
        private Invoice refund(Order order) {
            office.orders().advance(order, percent("60")).issue().orThrow();
            office.orders()
                    .amend(order.id(), OrderChange.drop(TODAY, "ontwerp", "Toch niet"))
                    .orThrow();
            return office.orders().finalInvoice(order).issue().orThrow();
        }

        @Test
        void takes_a_refund_back_by_crediting_its_final_invoice_and_ends_anew() {
            Order order = order();
            Invoice last = refund(order);
            CreditNote credit = office.invoices()
                    .credit(last)
                    .everything()
                    .because(WRONG_AMOUNT, "")
                    .issue()
                    .orThrow();

            // It mirrors the refund, so it asks for it back.
            assertThat(credit.total()).isEqualTo(last.total()).isEqualTo(eur("-706.64"));
            assertThat(credit.vat()).isEqualTo(last.vat());
            assertThat(position(order).billed()).isEqualTo(eur("834.00"));
            assertThat(office.orders().finalInvoice(order).issue().orThrow().total())
                    .isEqualTo(eur("-706.64"));
        }

        @Test
        void gives_more_than_a_refund_back_by_the_advance() {
            Order order = order();
            Invoice last = refund(order);
            IssueResult<CreditNote> alone = office.invoices()
                    .credit(last)
                    .line(1, pieces(100))
                    .because(CANCELLED, "")
                    .issue();
            assertThat(rules(alone)).containsExactly("CREDIT-DEDUCTION");

            // What the hint says: with the deduction, and then the advance.
            CreditNote both = office.invoices()
                    .credit(last)
                    .line(1, pieces(100))
                    .line(2, eur("-50.00"))
                    .because(CANCELLED, "")
                    .issue()
                    .orThrow();
            Invoice advance = office.invoices()
                    .find(last.header()
                            .earlier()
                            .deductions()
                            .getFirst()
                            .advance()
                            .id())
                    .orElseThrow();
            CreditNote paid = office.invoices()
                    .credit(advance)
                    .line(1, eur("50.00"))
                    .because(CANCELLED, "")
                    .issue()
                    .orThrow();

            assertThat(both.total()).isEqualTo(eur("0.00"));
            assertThat(paid.total()).isEqualTo(eur("60.50"));
            assertThat(position(order).billed()).isEqualTo(eur("200.00"));
        }

        @Test
        void never_asks_for_more_than_a_refund_was() {
            Invoice last = refund(order());
            IssueResult<CreditNote> deduction = office.invoices()
                    .credit(last)
                    .line(2)
                    .because(CANCELLED, "")
                    .issue();

            assertThat(rules(deduction)).containsExactly("CREDIT-NEGATIVE");
        }

        @Test
        void is_billed_once_by_two_requests_at_a_time() {
            Order order = order();
            OrderRequest one = office.orders().finalInvoice(order);
            OrderRequest other = office.orders().finalInvoice(order);
            one.issue().orThrow();

            assertThat(rules(other.issue())).containsExactly("FW-ORDER-NOTHING");
            assertThatIllegalStateException().isThrownBy(one::issue);
        }

        @Test
        void is_to_be_billed_again_when_a_part_was_wrong() {
            Order order = order();
            Invoice part = office.orders()
                    .part(order, Map.of(LineKey.of("ontwerp"), hours("5")))
                    .issue()
                    .orThrow();
            office.invoices()
                    .credit(part)
                    .everything()
                    .because(WRONG_AMOUNT, "")
                    .issue()
                    .orThrow();

            assertThat(position(order).left()).isEqualTo(eur("1390.00"));
            assertThat(office.orders()
                            .finalInvoice(order)
                            .issue()
                            .orThrow()
                            .totals()
                            .excludingVat())
                    .isEqualTo(eur("1390.00"));
        }

        @Test
        void shares_an_invoice_with_another_order() {
            Order one = order();
            Order other = order();
            for (Order each : List.of(one, other)) {
                office.orders()
                        .deliver(each.id(), Delivered.of("druk", pieces(100), TODAY))
                        .orThrow();
            }

            Invoice together = office.orders().part(List.of(one, other)).issue().orThrow();

            assertThat(together.totals().excludingVat()).isEqualTo(eur("100.00"));
            assertThat(position(one).left()).isEqualTo(eur("1340.00"));
            assertThat(position(other).left()).isEqualTo(eur("1340.00"));
            assertThat(excludingVat(List.of(
                            office.orders().finalInvoice(one).issue().orThrow(),
                            office.orders().finalInvoice(other).issue().orThrow())))
                    .isEqualTo(eur("2680.00"));
        }

        @Test
        void shares_a_last_invoice_with_another_order_advances_taken_off() {
            Order one = order();
            Order other = order();
            Order billed = order();
            Invoice advance =
                    office.orders().advance(one, eur("390.00")).issue().orThrow();
            office.orders().finalInvoice(billed).issue().orThrow();

            Invoice together = office.orders()
                    .finalInvoice(List.of(billed, one, other))
                    .issue()
                    .orThrow();

            assertThat(together.totals().excludingVat()).isEqualTo(eur("2390.00"));
            assertThat(together.header().earlier().deductions())
                    .extracting(each -> each.advance().number())
                    .containsOnly(advance.number());
            assertThat(List.of(position(one), position(other))).allMatch(OrderPosition::isSettled);
            assertThat(rules(office.orders()
                            .finalInvoice(List.of(billed, one, other))
                            .issue()))
                    .containsExactly("FW-ORDER-NOTHING", "FW-ORDER-NOTHING", "FW-ORDER-NOTHING");
        }

        @Test
        void of_which_nothing_is_delivered_is_left_out_of_an_invoice_with_others() {
            Order none = order();
            Order some = order();
            office.orders()
                    .deliver(some.id(), Delivered.of("druk", pieces(100), TODAY))
                    .orThrow();

            Invoice together = office.orders().part(List.of(none, some)).issue().orThrow();

            assertThat(together.totals().excludingVat()).isEqualTo(eur("50.00"));
            assertThat(position(none).billed()).isEqualTo(eur("0.00"));
        }

        @Test
        void shares_no_invoice_with_one_under_another_purchase_order() {
            Order one = order();
            Order other = office.orders()
                    .place(
                            brewery(),
                            order -> order.references(References.none().withPurchaseOrder("INK-7"))
                                    .line("ontwerp", "Ontwerp", hours("12"), eur("95.00")))
                    .orThrow();

            assertThat(rules(office.orders().finalInvoice(List.of(one, other)).issue()))
                    .containsExactly("ORDER-TOGETHER");
        }

        @Test
        void that_was_delivered_over_two_months_is_billed_by_month() {
            Order order = order();
            for (LocalDate day : List.of(TODAY.minusMonths(1), TODAY)) {
                office.orders()
                        .deliver(order.id(), Delivered.of("ontwerp", hours("3"), day))
                        .orThrow();
            }

            Invoice part = office.orders().part(order).issue().orThrow();

            assertThat(part.lines())
                    .extracting(line -> line.item().period().orElseThrow().last())
                    .containsExactly(TODAY.minusMonths(1), TODAY);
        }

        @Test
        void whose_price_is_lowered_is_billed_for_no_more_than_it_comes_to() {
            Order order = order();
            Map<LineKey, Quantity> half = Map.of(LineKey.of("ontwerp"), hours("6"));
            Invoice one = office.orders().part(order, half).issue().orThrow();
            office.orders()
                    .amend(
                            order.id(),
                            OrderChange.replace(
                                    TODAY,
                                    OrderLine.of(
                                            "ontwerp",
                                            order.line(LineKey.of("ontwerp")).orElseThrow().line().toBuilder()
                                                    .price(eur("60.00"))
                                                    .build()),
                                    "Korting"))
                    .orThrow();
            Invoice other = office.orders().part(order, half).issue().orThrow();
            Invoice last = office.orders().finalInvoice(order).issue().orThrow();

            // 12 hours of 60.00 and 500 pieces of 0.50
            assertThat(excludingVat(List.of(one, other, last))).isEqualTo(eur("970.00"));
        }

        @Test
        void is_billed_by_the_invoice_in_the_place_of_a_wrong_one() {
            Order order = order();
            Invoice part = office.orders()
                    .part(order, Map.of(LineKey.of("ontwerp"), hours("12")))
                    .issue()
                    .orThrow();
            Reinvoiced again = office.invoices()
                    .credit(part)
                    .everything()
                    .because(WRONG_TEXT, "")
                    .reinvoice(part.toDraft().toBuilder()
                            .undated()
                            .correcting(part, WRONG_TEXT, "")
                            .build())
                    .orThrow();

            assertThat(again.invoice().kind()).isEqualTo(DocumentKind.CORRECTED_INVOICE);
            assertThat(position(order).left()).isEqualTo(eur("250.00"));
        }

        @Test
        void is_billed_by_what_is_issued_of_it_elsewhere() {
            Order order = order();
            office.invoices()
                    .issue(office.orders()
                            .part(order, Map.of(LineKey.of("ontwerp"), hours("12")))
                            .draft()
                            .orThrow())
                    .orThrow();

            assertThat(position(order).left()).isEqualTo(eur("250.00"));
        }

        @Test
        void is_billed_to_its_customer_alone() {
            OrderRequest request = office.orders().finalInvoice(order()).with(invoice -> invoice.to(Offices.anna()));

            assertThat(rules(request.issue())).contains("ORDER-TIED");
        }

        @Test
        void of_which_a_part_was_credited_after_an_advance_is_left_to_bill_for_just_that() {
            Order order = order();
            Invoice advance =
                    office.orders().advance(order, eur("300.00")).issue().orThrow();
            Invoice part = office.orders()
                    .part(order, Map.of(LineKey.of("ontwerp"), hours("12"), LineKey.of("druk"), pieces(500)))
                    .issue()
                    .orThrow();
            CreditNote credit = office.invoices()
                    .credit(part)
                    .line(1, hours("6"))
                    .because(WRONG_AMOUNT, "")
                    .issue()
                    .orThrow();

            Money billed =
                    excludingVat(List.of(advance, part)).minus(credit.totals().excludingVat());
            assertThat(position(order).billed()).isEqualTo(billed);
            Invoice last = office.orders().finalInvoice(order).issue().orThrow();
            assertThat(billed.plus(last.totals().excludingVat())).isEqualTo(eur("1390.00"));
        }

        @Test
        void is_told_when_finished_work_waits_too_long() {
            Order order = order();
            office.orders()
                    .deliver(order.id(), Delivered.of("druk", pieces(100), TODAY.minusDays(20)))
                    .orThrow();

            assertThat(office.orders().unbilled(14).findings()).singleElement().satisfies(finding -> {
                assertThat(finding.id()).isEqualTo(new RuleId("FW-ORDER-UNBILLED"));
                assertThat(finding.where().path()).contains(order.number().value());
            });
            assertThat(office.orders().unbilled(30).findings()).isEmpty();
            office.orders().part(order).issue().orThrow();
            assertThat(office.orders().unbilled(14).findings()).isEmpty();
        }

        @Test
        void is_warned_of_being_billed_before_delivery_until_that_is_recorded() {
            Order order = order();
            Map<LineKey, Quantity> some = Map.of(LineKey.of("druk"), pieces(100));

            Preview ahead = office.orders().part(order, some).preview();
            assertThat(ahead.isIssuable()).isTrue();
            assertThat(timing(ahead)).containsExactly("FW-ORDER-UNDELIVERED");
            office.orders()
                    .deliver(order.id(), Delivered.of("druk", pieces(100), TODAY))
                    .orThrow();
            assertThat(timing(office.orders().part(order, some).preview())).isEmpty();
        }

        @Test
        void is_warned_of_being_billed_before_a_milestone_until_that_is_reached() {
            Order order = order();
            office.orders()
                    .plan(order.id(), Milestone.of("klaar", "Alles klaar", TODAY.plusDays(30), "ontwerp", "druk"))
                    .orThrow();

            assertThat(timing(office.orders().finalInvoice(order).preview()))
                    .containsExactly("FW-ORDER-UNREACHED", "FW-ORDER-UNREACHED");
            assertThat(timing(office.orders().advance(order, percent("30")).preview()))
                    .isEmpty();
            office.orders().reach(order.id(), Id.of("klaar"), TODAY).orThrow();
            assertThat(timing(office.orders().finalInvoice(order).preview())).isEmpty();
        }

        @Test
        void is_expected_to_be_billed_as_its_milestones_are_planned() {
            Order order = order();
            List<String> told = new ArrayList<>();
            office.orders()
                    .plan(order.id(), Milestone.of("ontworpen", "Ontworpen", TODAY.plusDays(20), "ontwerp"))
                    .orThrow();
            office.orders()
                    .plan(order.id(), Milestone.of("gedrukt", "Gedrukt", TODAY.plusDays(40), "druk"))
                    .orThrow();
            // tag::order-forecast[]
            Id<Party> brewery = order.customer().id().orElseThrow();
            DateRange winter = DateRange.of(TODAY, TODAY.plusDays(60));
            for (ExpectedInvoice expected : office.orders().forecast(brewery, winter)) {
                told.add(expected.date() + " " + expected.withVat().orElseThrow());
            }
            // end::order-forecast[]

            assertThat(told).containsExactly("2026-12-11 EUR 1379.40", "2026-12-31 EUR 302.50");
            assertThat(office.invoices().all()).isEmpty();
            assertThat(office.forecast(brewery, DateRange.on(TODAY.plusDays(20))))
                    .hasSize(1);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> office.orders().forecast(brewery, DateRange.from(TODAY)))
                    .withMessageContaining("last day");
        }

        @Test
        void has_no_day_for_what_nobody_planned() {
            Order order = order();
            Id<Party> brewery = order.customer().id().orElseThrow();
            DateRange year = DateRange.of(TODAY, TODAY.plusDays(365));
            assertThat(office.orders().forecast(brewery, year)).isEmpty();

            office.orders()
                    .plan(order.id(), Milestone.of("laat", "Te laat", TODAY.minusDays(3), "ontwerp"))
                    .orThrow();

            assertThat(office.orders().forecast(brewery, year)).singleElement().satisfies(it -> {
                assertThat(it.date()).isEqualTo(TODAY);
                assertThat(it.withoutVat()).contains(eur("1140.00"));
                assertThat(it.instalment()).isEmpty();
                assertThat(it.origin())
                        .isEqualTo(new ExpectedInvoice.Origin.OfOrder(order.id(), order.number(), BillingRole.PART));
            });
        }

        @Test
        void leaves_a_trail_of_what_was_done_to_it_and_why() {
            Order order = order();
            List<String> told = new ArrayList<>();
            office.orders()
                    .amend(order.id(), OrderChange.drop(TODAY, "druk", "Extra ronde"))
                    .orThrow();
            // tag::order-audit[]
            office.audit().entries(entries -> {
                entries.filter(kept -> kept.entry().event().subject().equals(Subject.of("order", order.id())))
                        .forEach(kept -> told.add(kept.entry().event().act() + " " + why(kept)));
                return told; // ORDER_PLACED, ORDER_AMENDED Extra ronde
            });
            // end::order-audit[]

            assertThat(told).containsExactly("ORDER_PLACED ", "ORDER_AMENDED Extra ronde");
        }

        private static String why(KeptEntry kept) {
            return ((AuditPayload) kept.payload().orElseThrow()).why();
        }

        private static List<String> timing(Preview preview) {
            return preview.report().findings().stream()
                    .map(finding -> finding.id().toString())
                    .filter(id -> id.startsWith("FW-ORDER-UN"))
                    .toList();
        }
    }

    @Nested
    class An_advance {

        @Test
        void says_no_day_of_supply() {
            Invoice advance =
                    office.orders().advance(order(), percent("30")).issue().orThrow();

            assertThat(advance.content().typeCode()).contains("386");
            assertThat(advance.content().delivery().date()).isEmpty();
        }

        @Test
        void is_not_credited_once_an_invoice_took_it_off() {
            Order order = order();
            Invoice advance =
                    office.orders().advance(order, percent("30")).issue().orThrow();
            Invoice last = office.orders().finalInvoice(order).issue().orThrow();

            assertThat(rules(office.invoices()
                            .credit(advance)
                            .everything()
                            .because(CANCELLED, "")
                            .issue()))
                    .containsExactly("CREDIT-ADVANCE-USED");

            office.invoices()
                    .credit(last)
                    .everything()
                    .because(WRONG_AMOUNT, "")
                    .issue()
                    .orThrow();
            CreditNote credit = office.invoices()
                    .credit(advance)
                    .everything()
                    .because(CANCELLED, "")
                    .issue()
                    .orThrow();
            assertThat(credit.total()).isEqualTo(advance.total());
        }

        @Test
        void is_taken_off_once() {
            Order order = order();
            office.orders().advance(order, percent("30")).issue().orThrow();
            Invoice last = office.orders().finalInvoice(order).issue().orThrow();

            IssueResult<Invoice> again = office.invoices()
                    .issue(Invoice.draft()
                            .to(brewery())
                            .line("Iets anders", hours("20"), eur("95.00"))
                            .after(last.header().earlier())
                            .build());

            assertThat(rules(again)).containsExactly("ISSUE-ADVANCE-LEFT");
        }

        @Test
        void that_is_none_is_not_taken_off() {
            Order order = order();
            office.orders().advance(order, percent("30")).issue().orThrow();
            Invoice last = office.orders().finalInvoice(order).issue().orThrow();

            assertThat(rules(office().build()
                            .invoices()
                            .issue(Invoice.draft()
                                    .to(brewery())
                                    .line("Iets anders", hours("20"), eur("95.00"))
                                    .after(last.header().earlier())
                                    .build())))
                    .containsExactly("ISSUE-ADVANCE");
        }
    }

    /** An office that is taxed until the year is out, and small (<em>KOR</em>) from then on. */
    @Nested
    class A_change_of_treatment {

        private final CalendarClock clock = new CalendarClock(TODAY);
        private final LocalDate january = LocalDate.of(2027, 1, 15);
        private final Factuurwerk small = office().clock(clock)
                .vatProfile(VatProfile.ordinary()
                        .smallBusiness(Country.NETHERLANDS, DateRange.from(LocalDate.of(2027, 1, 1))))
                .build();

        private Order order() {
            return small.orders()
                    .place(brewery(), order -> order.line("ontwerp", "Ontwerp", hours("12"), eur("95.00")))
                    .orThrow();
        }

        private static List<String> vat(Invoice invoice) {
            return invoice.vat().subtotals().stream()
                    .map(row -> row.group().category() + " " + row.taxable() + " + " + row.vat())
                    .toList();
        }

        @Test
        void leaves_what_was_advanced_and_billed_before_as_it_was_taxed_then() {
            Order order = order();
            Invoice advance =
                    small.orders().advance(order, percent("50")).issue().orThrow();
            small.orders()
                    .deliver(order.id(), Delivered.of("ontwerp", hours("4"), TODAY))
                    .orThrow();
            Invoice part = small.orders().part(order).issue().orThrow();
            clock.turnTo(january);
            small.orders()
                    .deliver(order.id(), Delivered.of("ontwerp", hours("8"), january))
                    .orThrow();
            Invoice last = small.orders().finalInvoice(order).issue().orThrow();

            // 1,140.00: half of it in advance, four hours in November, and of the 760.00 in January 190.00 were not
            // advanced.
            assertThat(vat(advance)).containsExactly("S EUR 570.00 + EUR 119.70");
            assertThat(vat(part)).containsExactly("S EUR 380.00 + EUR 79.80");
            assertThat(vat(last)).containsExactlyInAnyOrder("S EUR 0.00 + EUR 0.00", "E EUR 190.00 + EUR 0.00");
            assertThat(last.total()).isEqualTo(eur("190.00"));
            assertThat(small.orders().position(order.id()).orElseThrow().isSettled())
                    .isTrue();
        }

        /** In January both lines of the advance are taxed alike, so that what a part took off is of both, and of neither. */
        @Test
        void sets_free_what_is_open_of_an_advance_whichever_of_its_lines_is_credited() {
            clock.turnTo(january);
            Order order = small.orders()
                    .place(
                            brewery(),
                            both -> both.line("ontwerp", "Ontwerp", hours("1"), eur("100.00"))
                                    .line("druk", "Drukwerk", pieces(1), eur("100.00")))
                    .orThrow();
            Invoice advance =
                    small.orders().advance(order, percent("100")).issue().orThrow();
            small.orders()
                    .part(order, Map.of(LineKey.of("ontwerp"), hours("1")))
                    .issue()
                    .orThrow();
            assertThat(advance.lines()).hasSize(2);
            small.invoices()
                    .credit(advance)
                    .line(1, eur("60.00"))
                    .because(WRONG_AMOUNT, "")
                    .issue()
                    .orThrow();

            assertThat(small.orders().position(order.id()).orElseThrow().lines())
                    .extracting(each -> each.billed().toString())
                    .containsExactly("EUR 100.00", "EUR 40.00");
        }

        @Test
        void lets_a_credit_of_what_was_billed_before_mirror_it() {
            Order order = order();
            Invoice advance =
                    small.orders().advance(order, percent("50")).issue().orThrow();
            clock.turnTo(january);

            CreditNote credit = small.invoices()
                    .credit(advance)
                    .everything()
                    .because(CANCELLED, "")
                    .issue()
                    .orThrow();
            Invoice last = small.orders().finalInvoice(order).issue().orThrow();

            assertThat(credit.vat().total()).isEqualTo(eur("119.70"));
            assertThat(vat(last)).containsExactly("E EUR 1140.00 + EUR 0.00");
        }
    }

    @Nested
    class An_advance_with_a_milestone {

        private final Order order = order();

        private Order planned(Milestone milestone) {
            return office.orders().plan(order.id(), milestone).orThrow();
        }

        private OrderRequest asked() {
            return office.orders().advance(order, Id.of("start"));
        }

        @Test
        void is_billed_once_and_taken_off_at_last() {
            // tag::order-milestone[]
            Milestone start = Milestone.advance("start", "Start van het werk", TODAY, percent("30"));
            office.orders().plan(order.id(), start).orThrow();
            office.orders().reach(order.id(), start.id(), TODAY).orThrow();
            Invoice advance = office.orders().advance(order, start.id()).issue().orThrow();
            // end::order-milestone[]

            assertThat(advance.kind()).isEqualTo(DocumentKind.ADVANCE_INVOICE);
            assertThat(advance.lines())
                    .extracting(line -> line.description() + line.item().details())
                    .containsExactly(
                            "Voorschot op order O2026-0001Optional[Start van het werk]",
                            "Voorschot op order O2026-0001Optional[Start van het werk]");
            // 30% of 1,390.00, and 21% of that.
            assertThat(advance.totals().excludingVat()).isEqualTo(eur("417.00"));
            assertThat(advance.vat().total()).isEqualTo(eur("87.57"));
            assertThat(rules(asked().issue())).containsExactly("FW-ORDER-MILESTONE-BILLED");
            Invoice last = office.orders().finalInvoice(order).issue().orThrow();
            assertThat(last.header().earlier().deductions())
                    .extracting(each -> each.advance().number())
                    .containsOnly(advance.number());
            assertThat(last.totals().excludingVat()).isEqualTo(eur("973.00"));
        }

        @Test
        void is_billed_once_by_two_requests_at_a_time() {
            planned(Milestone.advance("start", "Start", TODAY, eur("100.00")));
            OrderRequest one = asked();
            OrderRequest other = asked();

            one.issue().orThrow();

            assertThat(rules(other.issue())).containsExactly("FW-ORDER-MILESTONE-BILLED");
            assertThat(position(order).advanced()).isEqualTo(eur("100.00"));
        }

        @Test
        void is_billed_again_once_it_was_credited_wholly_and_not_before() {
            planned(Milestone.advance("start", "Start", TODAY, eur("100.00")));
            Invoice advance = asked().issue().orThrow();
            office.invoices()
                    .credit(advance)
                    .line(1, eur("40.00"))
                    .because(WRONG_AMOUNT, "")
                    .issue()
                    .orThrow();

            assertThat(rules(asked().issue())).containsExactly("FW-ORDER-MILESTONE-BILLED");
            office.invoices()
                    .credit(advance)
                    .everything()
                    .because(CANCELLED, "")
                    .issue()
                    .orThrow();

            assertThat(asked().issue().orThrow().totals().excludingVat()).isEqualTo(eur("100.00"));
        }

        @Test
        void stays_billed_when_its_wrong_invoice_is_replaced() {
            planned(Milestone.advance("start", "Start", TODAY, eur("100.00")));
            Invoice wrong = asked().issue().orThrow();
            office.invoices()
                    .credit(wrong)
                    .everything()
                    .because(WRONG_TEXT, "")
                    .reinvoice(wrong.toDraft().toBuilder()
                            .undated()
                            .correcting(wrong, WRONG_TEXT, "")
                            .build())
                    .orThrow();

            assertThat(rules(asked().issue())).containsExactly("FW-ORDER-MILESTONE-BILLED");
        }

        @Test
        void is_a_share_of_the_order_as_it_was_amended() {
            planned(Milestone.advance("start", "Start", TODAY, percent("10")));
            office.orders()
                    .amend(order.id(), OrderChange.drop(TODAY, "druk", "Toch niet"))
                    .orThrow();

            assertThat(asked().issue().orThrow().totals().excludingVat()).isEqualTo(eur("114.00"));
        }

        @Test
        void is_refused_where_none_was_agreed_or_less_is_left() {
            planned(Milestone.of("start", "Ontworpen", TODAY, "ontwerp"));
            planned(Milestone.advance("meer", "Meer dan alles", TODAY, eur("1390.01")));

            assertThat(rules(asked().issue())).containsExactly("FW-ORDER-MILESTONE-ADVANCE");
            assertThat(rules(office.orders().advance(order, Id.of("geen")).issue()))
                    .containsExactly("FW-ORDER-MILESTONE-ADVANCE");
            assertThat(rules(office.orders().advance(order, Id.of("meer")).issue()))
                    .containsExactly("FW-ORDER-ADVANCE");
            assertThat(office.orders()
                            .plan(order.id(), Milestone.advance("dollar", "Dollars", TODAY, Money.parse("USD 5.00")))
                            .report()
                            .findings())
                    .extracting(finding -> finding.id().value())
                    .containsExactly("FW-ORDER-MILESTONE-CURRENCY");
            assertThat(office.invoices().all()).isEmpty();
        }

        @Test
        void is_warned_of_before_the_milestone_is_reached_and_told_when_it_waits_too_long() {
            planned(Milestone.advance("start", "Start", TODAY.minusDays(9), percent("10")));

            assertThat(found(asked().preview())).contains("FW-ORDER-ADVANCE-EARLY");
            assertThat(asked().preview().isIssuable()).isTrue();
            assertThat(office.orders().unbilled(0).findings()).isEmpty();
            office.orders()
                    .reach(order.id(), Id.of("start"), TODAY.minusDays(5))
                    .orThrow();

            assertThat(found(asked().preview())).doesNotContain("FW-ORDER-ADVANCE-EARLY");
            assertThat(office.orders().unbilled(5).findings()).isEmpty();
            assertThat(office.orders().unbilled(4).findings()).singleElement().satisfies(finding -> {
                assertThat(finding.id()).isEqualTo(new RuleId("FW-ORDER-ADVANCE-LATE"));
                assertThat(finding.where().path()).contains(order.number().value());
            });
            asked().issue().orThrow();
            assertThat(office.orders().unbilled(0).findings()).isEmpty();
        }

        @Test
        void is_expected_on_its_day_and_today_where_that_is_past_until_it_is_billed() {
            planned(Milestone.advance("start", "Start", TODAY.plusDays(5), percent("10")));
            planned(Milestone.advance("laat", "Te laat", TODAY.minusDays(5), eur("50.00")));
            Id<Party> brewery = order.customer().id().orElseThrow();
            DateRange winter = DateRange.of(TODAY, TODAY.plusDays(60));

            assertThat(office.forecast(brewery, winter))
                    .extracting(each -> each.date() + " " + each.withoutVat().orElseThrow())
                    .containsExactly("2026-11-21 EUR 50.00", "2026-11-26 EUR 139.00");
            assertThat(office.forecast(brewery, winter).getFirst().origin())
                    .isEqualTo(new ExpectedInvoice.Origin.OfOrder(order.id(), order.number(), BillingRole.ADVANCE));
            asked().issue().orThrow();
            assertThat(office.forecast(brewery, winter)).hasSize(1);
        }

        @Test
        void that_is_more_than_is_left_is_expected_once_with_what_is_in_its_way() {
            planned(Milestone.advance("start", "Start", TODAY, eur("1391.00")));
            planned(Milestone.of("ontworpen", "Ontworpen", TODAY.plusDays(5), "ontwerp"));

            assertThat(office.forecast(order.customer().id().orElseThrow(), DateRange.of(TODAY, TODAY.plusDays(60))))
                    .extracting(each -> each.date() + " " + each.withoutVat()
                            + each.report().errors().size())
                    .containsExactly("2026-11-21 Optional.empty1", "2026-11-26 Optional[EUR 1140.00]0");
        }

        private static List<String> found(Preview preview) {
            return preview.report().findings().stream()
                    .map(finding -> finding.id().value())
                    .toList();
        }
    }

    @Nested
    class What_goes_beyond_the_order {

        @Test
        void is_refused_until_it_is_explained_and_then_printed() {
            Order order = order();
            // tag::deviation[]
            OrderRequest request = office.orders()
                    .part(order, Map.of(LineKey.of("ontwerp"), hours("2")))
                    .with(invoice -> invoice.line("Spoedkoerier", pieces(1), eur("35.00")));
            request.preview().report(); // FW-ORDER-DEVIATING-LINE

            Invoice part = request.explained(
                            new RuleId("FW-ORDER-DEVIATING-LINE"), "Koerier op verzoek van mevrouw De Vries.")
                    .issue()
                    .orThrow();
            // end::deviation[]

            assertThat(part.totals().excludingVat()).isEqualTo(eur("225.00"));
            assertThat(part.header().notes()).containsExactly("Koerier op verzoek van mevrouw De Vries.");
        }

        @Test
        void is_not_issued_without_a_word() {
            OrderRequest request = office.orders()
                    .part(order(), Map.of(LineKey.of("ontwerp"), hours("2")))
                    .with(invoice -> invoice.line("Spoedkoerier", pieces(1), eur("35.00")));

            assertThat(rules(request.issue())).contains("FW-ORDER-DEVIATING-LINE");
        }
    }

    @Nested
    class A_proforma {

        @Test
        void has_a_number_of_its_own_and_becomes_an_invoice() {
            // tag::proforma[]
            Proforma proforma = office.proformas()
                    .send(
                            Invoice.draft()
                                    .to(brewery())
                                    .line("Ontwerp", hours("1"), eur("95.00"))
                                    .build(),
                            ProformaPurpose.APPROVAL)
                    .orThrow();
            Invoice invoice = office.invoices().issue(proforma.toDraft()).orThrow();
            // end::proforma[]

            assertThat(proforma.number().value()).isEqualTo("P2026-0001");
            assertThat(invoice.number().value()).isEqualTo("2026-0001");
            assertThat(invoice.totals()).isEqualTo(proforma.statement().totals());
        }

        @Test
        void that_is_paid_asks_for_an_advance_invoice_until_the_money_is_used_for_one() {
            Order order = order();
            Proforma proforma = office.proformas()
                    .send(
                            order.invoice()
                                    .line("Ontwerp", hours("1"), eur("100.00"))
                                    .build(),
                            ProformaPurpose.PREPAYMENT)
                    .orThrow();
            office.receivables().register(Payment.transfer(eur("50.00"), TODAY, "Inzake P2026-00017"));
            assertThat(office.proformas().paid(TODAY).findings()).isEmpty();

            office.receivables()
                    .register(Payment.of(PaymentMethod.TRANSFER, eur("121.00"), TODAY)
                            .identifiedBy(Id.of("bank:1"))
                            .stating("Proforma P2026-0001, dank")
                            .build());

            assertThat(office.proformas().paid(TODAY.minusDays(1)).findings()).isEmpty();
            assertThat(office.proformas().paid(TODAY).findings())
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.id().value()).isEqualTo("FW-PROFORMA-PAID");
                        assertThat(finding.where().path())
                                .contains(proforma.number().value());
                        assertThat(finding.in(Language.ENGLISH)).contains("EUR 121.00", "P2026-0001");
                    });
            Invoice advance =
                    office.orders().advance(order, eur("100.00")).issue().orThrow();
            office.receivables().allocate(Id.of("bank:1"), List.of(Portion.of(advance.id(), eur("121.00"))));

            assertThat(office.proformas().paid(TODAY).findings()).isEmpty();
        }
    }

    private static List<String> rules(IssueResult<?> result) {
        return ((Rejected<?>) result)
                .report().findings().stream()
                        .map(finding -> finding.id().toString())
                        .toList();
    }
}
