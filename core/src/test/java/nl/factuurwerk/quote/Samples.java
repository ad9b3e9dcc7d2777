package nl.factuurwerk.quote;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.money.UnitPrice.unitPrice;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static nl.factuurwerk.text.Language.DUTCH;
import static nl.factuurwerk.text.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.InvoiceComposer;
import nl.factuurwerk.invoice.PrecedingInvoice;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.vat.VatClass;
import nl.factuurwerk.vat.VatEngine;
import org.joda.money.Money;

/** Parties, a quote and orders, for the tests of this package. */
final class Samples {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final DocumentNumber QUOTE_NUMBER = new DocumentNumber("OFF-2026-0007");
    static final DocumentNumber ORDER_NUMBER = new DocumentNumber("OP-2026-0007");
    static final LineKey DESIGN = LineKey.of("ontwerp");
    static final LineKey PHOTOS = LineKey.of("fotografie");

    static final Organisation STUDIO = Organisation.named("Studio Noorderlicht B.V.")
            .address("Vismarkt 12", "9711 KS", "Groningen", NETHERLANDS)
            .kvk("12345678")
            .vat("NL123456789B13")
            .iban("NL91ABNA0417164300")
            .build();
    static final Organisation BREWERY = Organisation.named("Brouwerij De Hop")
            .address("Kade 3", "8911 AB", "Leeuwarden", NETHERLANDS)
            .build();

    static final InvoiceComposer COMPOSER =
            new InvoiceComposer(STUDIO, VatEngine.of(NETHERLANDS), PaymentTerms.net(14));

    static final Evidence SIGNED = Evidence.signature("J. de Vries", "sig-4711");

    private Samples() {}

    static QuoteDraftBuilder draft() {
        return Quote.draft()
                .to(BREWERY)
                .line("ontwerp", "Ontwerp", hours("12"), eur("95.00"))
                .optional("fotografie", "Fotografie", pieces(1), eur("450.00"))
                .validFor(30);
    }

    static Quote quote() {
        return Quote.of(Id.of("quote-7"), draft().build());
    }

    static Quote sent() {
        return quote().send(TODAY, QUOTE_NUMBER, COMPOSER).orThrow();
    }

    /** Ten hours of 95.00 and three pieces of 0.333: 950.00 and 1.00. */
    static OrderBuilder order() {
        return Order.of(Id.of("order-7"), ORDER_NUMBER, BREWERY, TODAY)
                .line("ontwerp", "Ontwerp", hours("10"), eur("95.00"))
                .line("druk", "Drukwerk", pieces(3), unitPrice("0.333"), VatClass.STANDARD);
    }

    static OrderInvoice invoice(int nth, LocalDate on, BillingRole role, List<Slice> slices) {
        return new OrderInvoice(
                Id.of("order-7"),
                new PrecedingInvoice(Id.of("inv-" + nth), new DocumentNumber("2026-" + nth), on),
                role,
                slices);
    }

    static OrderCredit credit(int nth, LocalDate on, List<Slice> slices) {
        return new OrderCredit(Id.of("order-7"), Id.of("cn-" + nth), Id.of("inv-" + nth), on, slices);
    }

    static Slice slice(String key, Quantity quantity, Money amount) {
        return new Slice(LineKey.of(key), Optional.of(quantity), amount);
    }

    static Slice slice(String key, Money amount) {
        return new Slice(LineKey.of(key), Optional.empty(), amount);
    }

    static void expectFindings(Parsed<?> parsed, String... rules) {
        assertThat(parsed.value()).isEmpty();
        expectFindings(parsed.report(), rules);
    }

    static void expectFindings(Report report, String... rules) {
        assertThat(report.findings())
                .extracting(finding -> finding.id().toString())
                .containsExactly(rules);
        // Every placeholder of the texts is filled, in both languages.
        for (var language : List.of(DUTCH, ENGLISH)) {
            assertThat(report.in(language)).doesNotContain("{").doesNotContain("}");
        }
    }
}
