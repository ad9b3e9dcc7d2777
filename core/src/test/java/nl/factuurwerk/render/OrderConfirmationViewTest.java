package nl.factuurwerk.render;

import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.studio;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static nl.factuurwerk.render.Printed.headings;
import static nl.factuurwerk.render.Printed.kinds;
import static nl.factuurwerk.render.Printed.references;
import static nl.factuurwerk.render.Printed.rows;
import static nl.factuurwerk.render.Printed.tables;
import static nl.factuurwerk.render.Printed.texts;
import static nl.factuurwerk.render.Printed.totals;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.InvoiceComposer;
import nl.factuurwerk.invoice.References;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.quote.Milestone;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.quote.OrderBuilder;
import nl.factuurwerk.quote.OrderChange;
import nl.factuurwerk.quote.OrderConfirmation;
import nl.factuurwerk.quote.OrderLine;
import nl.factuurwerk.quote.QuoteReference;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.vat.VatEngine;
import org.junit.jupiter.api.Test;

class OrderConfirmationViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate LATER = TODAY.plusDays(10);
    private static final InvoiceComposer COMPOSER =
            new InvoiceComposer(studio(), VatEngine.of(NETHERLANDS), PaymentTerms.net(14));

    private static OrderBuilder order() {
        return Order.of(Id.of("order-7"), new DocumentNumber("OP-2026-0007"), brewery(), TODAY)
                .line("ontwerp", "Ontwerp", hours("10"), eur("95.00"))
                .line("druk", "Drukwerk", pieces(3), eur("20.00"));
    }

    private static OrderLine line(String key, String description, String hours, String price) {
        return OrderLine.of(
                key,
                DraftLine.of(description)
                        .quantity(hours(hours))
                        .price(eur(price))
                        .build());
    }

    private static DocumentView view(Order order, LocalDate day) {
        return OrderConfirmationView.of(
                OrderConfirmation.compose(order, day, COMPOSER).orThrow());
    }

    private static Order changed(Language language) {
        return order().language(language)
                .change(OrderChange.replace(LATER, line("ontwerp", "Ontwerp", "12", "90.00"), "Derde voorstel"))
                .change(OrderChange.add(LATER, line("foto", "Fotografie", "1", "450.00"), "Op verzoek"))
                .change(OrderChange.drop(LATER.plusDays(1), "druk", "Drukt zelf"))
                .build();
    }

    @Test
    void names_the_order_the_quote_and_what_the_customer_calls_it() {
        Order order = order().from(new QuoteReference(Id.of("quote-7"), new DocumentNumber("OFF-2026-0007"), 2))
                .references(References.none().withPurchaseOrder("PO-1"))
                .build();
        DocumentView view = view(order, LATER);

        assertThat(view.subject()).isEqualTo("Orderbevestiging OP-2026-0007");
        assertThat(view.date()).isEqualTo(new Field("Datum", "1 december 2026"));
        assertThat(references(view))
                .containsExactly(
                        "Ordernummer | OP-2026-0007",
                        "Besteld op | 21 november 2026",
                        "Volgens offerte | OFF-2026-0007, versie 2",
                        "Uw ordernummer | PO-1");
    }

    @Test
    void states_what_is_agreed_and_asks_for_nothing() {
        DocumentView view = view(order().build(), TODAY);

        assertThat(kinds(view)).containsExactly("Text", "Table", "Summary", "Text");
        assertThat(texts(view))
                .containsExactly(
                        "Wij bevestigen uw order van 21 november 2026.", "Betaling binnen 14 dagen na factuurdatum");
        assertThat(totals(view))
                .containsExactly(
                        "Totaal exclusief btw | € 1.010,00",
                        "Btw 21% | € 212,10",
                        "Totaal inclusief btw | € 1.222,10 !");
    }

    @Test
    void explains_what_was_changed_when_why_and_by_how_much() {
        DocumentView view = view(changed(Language.DUTCH), LATER.plusDays(1));
        Section.Table changes = tables(view).getLast();

        assertThat(texts(view))
                .first()
                .isEqualTo(
                        "Wij bevestigen uw order van 21 november 2026, met alle wijzigingen tot en met 2 december 2026.");
        assertThat(changes.heading()).isEqualTo("Wijzigingen in dit totaal");
        assertThat(headings(changes)).containsExactly("Omschrijving", "Datum", "Verschil");
        // 950.00 + 60.00, and 130.00 + 450.00 - 60.00 make 1,530.00.
        assertThat(rows(changes))
                .containsExactly(
                        "Gewijzigd: Ontwerp | 1 december 2026 | 130,00 || 12 uur in plaats van 10 uur"
                                + " / 90,00 in plaats van 95,00 / Reden: Derde voorstel",
                        "Toegevoegd: Fotografie | 1 december 2026 | 450,00 || Reden: Op verzoek",
                        "Vervallen: Drukwerk | 2 december 2026 | -60,00 || Reden: Drukt zelf");
        assertThat(totals(view)).first().isEqualTo("Totaal exclusief btw | € 1.530,00");
    }

    @Test
    void leaves_later_changes_to_a_later_confirmation() {
        DocumentView view = view(changed(Language.DUTCH), LATER);

        assertThat(tables(view).getLast().rows()).hasSize(2);
        assertThat(tables(view).getFirst().rows()).hasSize(3);
    }

    @Test
    void is_in_english_where_the_order_is() {
        DocumentView view = view(changed(Language.ENGLISH), LATER);

        assertThat(view.subject()).isEqualTo("Order confirmation OP-2026-0007");
        assertThat(rows(tables(view).getLast()))
                .last()
                .isEqualTo("Added: Fotografie | 1 December 2026 | 450.00 || Reason: Op verzoek");
    }

    @Test
    void says_what_is_planned_and_what_was_reached() {
        Order planned = order().milestone(Milestone.of("concept", "Concept goedgekeurd", LATER, "ontwerp"))
                .milestone(Milestone.of("druk", "Drukwerk", LATER.plusDays(9), "druk"))
                .build();
        Section.Table before = tables(view(planned, TODAY)).getLast();
        Section.Table after = tables(
                        view(planned.reach(Id.of("concept"), LATER.minusDays(1)).orThrow(), LATER))
                .getLast();

        assertThat(before.heading()).isEqualTo("Planning");
        assertThat(headings(before)).containsExactly("Mijlpaal", "Gepland");
        assertThat(rows(before))
                .containsExactly("Concept goedgekeurd | 1 december 2026 || Ontwerp", "Drukwerk | 10 december 2026");
        assertThat(headings(after)).containsExactly("Mijlpaal", "Gepland", "Bereikt");
        assertThat(rows(after))
                .containsExactly(
                        "Concept goedgekeurd | 1 december 2026 | 30 november 2026 || Ontwerp",
                        "Drukwerk | 10 december 2026 | ");
    }

    @Test
    void says_what_is_billed_in_advance_with_a_milestone() {
        Order planned = order().milestone(
                        Milestone.advance("start", "Start van het werk", TODAY, Percentage.percent("30")))
                .milestone(Milestone.advance("half", "Halverwege", LATER, eur("1250.00")))
                .build();

        assertThat(rows(tables(view(planned, TODAY)).getLast()))
                .containsExactly(
                        "Start van het werk | 21 november 2026 || Voorschot 30%",
                        "Halverwege | 1 december 2026 || Voorschot € 1.250,00");
    }

    @Test
    void plans_nothing_of_what_was_dropped() {
        Order order = order().milestone(Milestone.of("druk", "Drukwerk", LATER.plusDays(9), "druk"))
                .change(OrderChange.drop(LATER, "druk", "Drukt zelf"))
                .build();

        assertThat(tables(view(order, LATER)))
                .extracting(Section.Table::heading)
                .doesNotContain("Planning");
    }
}
