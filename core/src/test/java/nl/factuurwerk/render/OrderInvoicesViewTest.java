package nl.factuurwerk.render;

import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.Offices.studio;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.money.UnitPrice.unitPrice;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static nl.factuurwerk.render.Printed.headings;
import static nl.factuurwerk.render.Printed.kinds;
import static nl.factuurwerk.render.Printed.plain;
import static nl.factuurwerk.render.Printed.references;
import static nl.factuurwerk.render.Printed.rows;
import static nl.factuurwerk.render.Printed.sections;
import static nl.factuurwerk.render.Printed.tables;
import static nl.factuurwerk.render.Printed.totals;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.Deduction;
import nl.factuurwerk.invoice.EarlierBilling;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.invoice.InvoiceComposer;
import nl.factuurwerk.invoice.PrecedingInvoice;
import nl.factuurwerk.invoice.Remainder;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.quote.Delivered;
import nl.factuurwerk.quote.LineKey;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.quote.OrderBilling;
import nl.factuurwerk.quote.OrderBuilder;
import nl.factuurwerk.quote.OrderChange;
import nl.factuurwerk.quote.OrderComposer;
import nl.factuurwerk.quote.OrderDraft;
import nl.factuurwerk.quote.OrderHistory;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.vat.IcpListing;
import nl.factuurwerk.vat.LineVat;
import nl.factuurwerk.vat.VatClass;
import nl.factuurwerk.vat.VatEngine;
import nl.factuurwerk.vat.VatGroup;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Full work, less advances, what remains: the invoices of an order, as their reader gets them one by one. */
class OrderInvoicesViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Factuurwerk office = office().build();
    private final OrderComposer composer = new OrderComposer(
            new InvoiceComposer(studio(), VatEngine.of(NETHERLANDS), PaymentTerms.net(14)), Language.DUTCH);
    private final List<OrderBilling> billings = new ArrayList<>();
    private final List<Remainder> invoices = new ArrayList<>();

    private static OrderBuilder order() {
        return Order.of(Id.of("order-7"), new DocumentNumber("OP-2026-0007"), brewery(), TODAY)
                .line("ontwerp", "Ontwerp", hours("10"), eur("95.00"))
                .line("druk", "Drukwerk", pieces(100), unitPrice("0.50"), VatClass.REDUCED);
    }

    private static OrderBuilder delivered() {
        return order().delivered(Delivered.of("ontwerp", hours("10"), TODAY.minusDays(3)))
                .delivered(Delivered.of("druk", pieces(100), TODAY));
    }

    private DocumentView issue(Parsed<OrderDraft> drawn) {
        OrderDraft draft = drawn.orThrow();
        Invoice invoice = office.invoices().issue(draft.draft()).orThrow();
        billings.add(draft.issued(PrecedingInvoice.of(invoice)));
        invoices.add(Remainder.of(invoice));
        return InvoiceView.of(invoice);
    }

    private OrderHistory history(Order order) {
        return OrderHistory.of(order, billings, invoices, true);
    }

    private DocumentView advance(Order order, String share) {
        return issue(composer.advance(history(order), percent(share)));
    }

    private DocumentView part(Order order, String hours) {
        return issue(composer.part(history(order), Map.of(LineKey.of("ontwerp"), hours(hours)), TODAY));
    }

    private DocumentView last(Order order) {
        return issue(composer.last(history(order), TODAY));
    }

    private static Section.Payment payment(DocumentView view) {
        return sections(view, Section.Payment.class).getFirst();
    }

    @Nested
    class An_advance {

        @Test
        void says_of_which_order_it_is_and_claims_no_supply() {
            DocumentView view = advance(order().build(), "33.3");

            assertThat(view.subject()).isEqualTo("Voorschotfactuur 2026-0001");
            assertThat(references(view)).containsExactly("Factuurnummer | 2026-0001", "Vervaldatum | 21 december 2026");
            assertThat(headings(tables(view).getFirst()))
                    .containsExactly("Omschrijving", "Aantal", "Prijs", "Btw", "Bedrag");
            assertThat(rows(tables(view).getFirst()))
                    .containsExactly(
                            "Voorschot 33,3% op order OP-2026-0007 | 1 | 316,35 | 21% | 316,35",
                            "Voorschot 33,3% op order OP-2026-0007 | 1 | 16,65 | 9% | 16,65");
        }

        @Test
        void is_in_english_where_the_order_is() {
            DocumentView view = advance(order().language(Language.ENGLISH).build(), "33.3");

            assertThat(view.title()).isEqualTo("Advance invoice");
            assertThat(rows(tables(view).getFirst())).first().asString().startsWith("Advance of 33.3% on order");
        }
    }

    @Nested
    class A_part {

        @Test
        void names_the_parts_before_it() {
            Order order = order().build();
            DocumentView first = part(order, "4");
            DocumentView second = part(order, "3");
            DocumentView third = part(order, "1");

            assertThat(first.title()).isEqualTo("Deelfactuur");
            assertThat(first.references()).extracting(Field::label).doesNotContain("Eerdere facturen");
            assertThat(references(second)).contains("Eerdere facturen | 2026-0001 van 21 november 2026");
            assertThat(references(third))
                    .contains("Eerdere facturen | 2026-0001 van 21 november 2026\n2026-0002 van 21 november 2026");
            assertThat(totals(third)).first().isEqualTo("Totaal exclusief btw | € 95,00");
        }
    }

    @Nested
    class The_last_one {

        @Test
        void states_the_work_the_advances_and_what_remains() {
            advance(order().build(), "30");
            DocumentView view = last(delivered().build());
            Section.Table work = tables(view).getFirst();
            Section.Table advances = tables(view).getLast();

            assertThat(view.subject()).isEqualTo("Eindfactuur 2026-0002");
            assertThat(kinds(view)).containsExactly("Table", "Table", "Summary", "Payment");
            assertThat(rows(work))
                    .containsExactly(
                            "Ontwerp | 18 nov 2026 | 10 uur | 95,00 | 21% | 950,00",
                            "Drukwerk | 21 nov 2026 | 100 st. | 0,50 | 9% | 50,00");
            assertThat(work.rows().getLast().runningTotal()).isEqualTo("1.000,00");
            assertThat(advances.heading()).isEqualTo("Voorschotten die eerder zijn gefactureerd");
            assertThat(headings(advances)).containsExactly("Omschrijving", "Btw", "Btw-bedrag", "Bedrag");
            assertThat(rows(advances))
                    .containsExactly(
                            "Af: voorschotfactuur 2026-0001 van 21 november 2026 | 21% | -59,85 | -285,00",
                            "Af: voorschotfactuur 2026-0001 van 21 november 2026 | 9% | -1,35 | -15,00");
            assertThat(totals(view))
                    .containsExactly(
                            "Subtotaal | € 1.000,00",
                            "Af: voorschotten | € -300,00",
                            "Totaal exclusief btw | € 700,00",
                            "Btw 21% | € 139,65",
                            "Btw 9% | € 3,15",
                            "Totaal inclusief btw | € 842,80 !");
        }

        @Test
        void says_so_in_english() {
            advance(order().language(Language.ENGLISH).build(), "30");
            DocumentView view = last(delivered().language(Language.ENGLISH).build());

            assertThat(view.title()).isEqualTo("Final invoice");
            assertThat(rows(tables(view).getLast()))
                    .first()
                    .isEqualTo("Less: advance invoice 2026-0001 of 21 November 2026 | 21% | -59.85 | -285.00");
            assertThat(totals(view)).contains("Less: advances | € -300.00");
        }

        @Test
        void counts_from_amounts_with_vat_where_prices_have_it() {
            advance(order().pricesIncludeVat().build(), "30");
            DocumentView view = last(delivered().pricesIncludeVat().build());

            assertThat(headings(tables(view).getLast())).last().isEqualTo("Bedrag incl. btw");
            assertThat(totals(view))
                    .startsWith(
                            "Subtotaal | € 1.000,00",
                            "Af: voorschotten | € -300,00",
                            "Totaal inclusief btw | € 700,00 !");
        }

        @Test
        void that_comes_to_nothing_says_that_all_was_invoiced() {
            advance(order().build(), "100");
            DocumentView view = last(delivered().build());

            assertThat(totals(view)).last().isEqualTo("Totaal inclusief btw | € 0,00 !");
            assertThat(payment(view).heading()).isEqualTo("Betaling");
            assertThat(payment(view).request()).isEqualTo("Er is niets meer te betalen: alles is eerder gefactureerd.");
            assertThat(view.references()).extracting(Field::label).doesNotContain("Vervaldatum");
        }

        @Test
        void that_gives_back_says_how_much_and_asks_for_nothing() {
            advance(order().build(), "100");
            Order less = order().change(OrderChange.drop(TODAY, "druk", "Drukt zelf"))
                    .delivered(Delivered.of("ontwerp", hours("10"), TODAY))
                    .build();
            DocumentView view = last(less);

            assertThat(totals(view)).endsWith("Totaal inclusief btw | € -54,50", "Terug te ontvangen | € 54,50 !");
            assertThat(payment(view).heading()).isEqualTo("Terugbetaling");
            assertThat(plain(payment(view).request()))
                    .isEqualTo("Er is meer vooruit gefactureerd dan geleverd. Wij betalen € 54,50 aan u terug, of"
                            + " verrekenen het met wat nog openstaat.");
            assertThat(payment(view).fields()).isEmpty();
            assertThat(payment(view).qrPayload()).isEmpty();
        }

        /** A final invoice of € -54.50, and the credit note that takes this back. */
        private DocumentView takenBack(Language language) {
            advance(order().language(language).build(), "100");
            Order less = order().language(language)
                    .change(OrderChange.drop(TODAY, "druk", "Drukt zelf"))
                    .delivered(Delivered.of("ontwerp", hours("10"), TODAY))
                    .build();
            last(less);
            return InvoiceView.of(office.invoices()
                    .credit(invoices.getLast().invoice())
                    .everything()
                    .because(CorrectionReason.WRONG_AMOUNT, "")
                    .issue()
                    .orThrow());
        }

        @Test
        void that_is_taken_back_asks_for_its_refund() {
            DocumentView view = takenBack(Language.DUTCH);

            assertThat(view.title()).isEqualTo("Creditfactuur");
            assertThat(references(view)).contains("Vervaldatum | 21 december 2026");
            assertThat(totals(view)).endsWith("Totaal inclusief btw | € -54,50", "Te betalen | € 54,50 !");
            assertThat(payment(view).heading()).isEqualTo("Betaling");
            assertThat(plain(payment(view).request()))
                    .isEqualTo("De teruggave van factuur 2026-0002 vervalt. Wilt u € 54,50 uiterlijk 21 december 2026"
                            + " overmaken op onderstaande rekening, onder vermelding van het betalingskenmerk? Hebt u"
                            + " die teruggave nog niet ontvangen, dan hoeft u niets te betalen.");
            assertThat(payment(view).fields())
                    .extracting(field -> field.label() + " | " + plain(field.value()))
                    .contains("Bedrag | € 54,50")
                    .anyMatch(field -> field.startsWith("IBAN | NL"))
                    .anyMatch(field -> field.startsWith("Betalingskenmerk | "));
            assertThat(payment(view).qrPayload()).contains("EUR54.50");
        }

        @Test
        void that_is_taken_back_asks_for_its_refund_in_english() {
            DocumentView view = takenBack(Language.ENGLISH);

            assertThat(totals(view)).last().isEqualTo("Amount due | € 54.50 !");
            assertThat(plain(payment(view).request()))
                    .startsWith(
                            "The refund of invoice 2026-0002 is cancelled. Please pay € 54.50 by 21 December 2026 to")
                    .endsWith("If you have not received that refund yet, there is nothing to pay.");
        }

        @Test
        void keeps_apart_what_was_advanced_at_the_rate_of_another_year() {
            Deduction lastYear = new Deduction(
                    new PrecedingInvoice(Id.of("inv-0"), new DocumentNumber("2025-0098"), LocalDate.of(2025, 12, 1)),
                    new LineVat(
                            "NL-RED", VatGroup.taxed(percent("9")), "1b", IcpListing.NONE, Optional.of(NETHERLANDS)),
                    eur("300.00"),
                    eur("27.00"));
            // Of an advance that these books do not have: the office would not issue it.
            InvoiceCandidate candidate = new InvoiceComposer(studio(), VatEngine.of(NETHERLANDS), PaymentTerms.net(14))
                    .compose(
                            Invoice.draft()
                                    .to(brewery())
                                    .line("Overnachtingen", pieces(3), eur("100.00"), VatClass.REDUCED)
                                    .line("Overnachtingen", pieces(7), eur("100.00"))
                                    .after(new EarlierBilling(List.of(lastYear), List.of(), List.of()))
                                    .build(),
                            TODAY)
                    .orThrow();
            DocumentView view = InvoiceView.of(
                    Invoice.issue(candidate, Id.of("inv-1"), new DocumentNumber("2026-0001"), Instant.EPOCH));

            assertThat(rows(tables(view).getLast()))
                    .containsExactly("Af: voorschotfactuur 2025-0098 van 1 december 2025 | 9% | -27,00 | -300,00");
            assertThat(rows(sections(view, Section.Summary.class).getFirst().breakdown()))
                    .containsExactly("21% | 700,00 | 147,00", "9% | 0,00 | 0,00");
            assertThat(totals(view)).last().isEqualTo("Totaal inclusief btw | € 847,00 !");
        }
    }
}
