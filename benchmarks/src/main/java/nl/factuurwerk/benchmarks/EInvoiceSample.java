package nl.factuurwerk.benchmarks;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraftBuilder;
import nl.factuurwerk.money.Amounts;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.vat.VatClass;

/** An invoice of ten lines at two rates, of which everything is known that a profile asks. */
final class EInvoiceSample {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private EInvoiceSample() {}

    static Invoice invoice(int lines) {
        Organisation seller = Organisation.named("Studio Noorderlicht B.V.")
                .id("studio")
                .address("Vismarkt 12", "9711 KS", "Groningen", Country.NETHERLANDS)
                .contact("Anna de Vries", "+31 50 1234567", "post@studionoorderlicht.example")
                .kvk("12345678")
                .vat("NL123456789B13")
                .iban("NL91ABNA0417164300")
                .electronicAddress("0106", "12345678")
                .build();
        Organisation buyer = Organisation.named("Brouwerij De Hop")
                .id("de-hop")
                .address("Kade 3", "8911 AB", "Leeuwarden", Country.NETHERLANDS)
                .kvk("87654321")
                .vat("NL123456782B90")
                .electronicAddress("0106", "87654321")
                .build();
        InvoiceDraftBuilder draft = Invoice.draft()
                .to(buyer)
                .purchaseOrder("PO-2026-0417")
                .buyerReference("Afdeling Inkoop")
                .terms(PaymentTerms.net(30))
                .note("Dank voor uw opdracht.");
        for (int i = 1; i <= lines; i++) {
            draft.line(
                    "Illustratie voor het jubileumboek, deel " + i,
                    Quantity.hours(i + ".5"),
                    Amounts.eur("95.00"),
                    i % 3 == 0 ? VatClass.REDUCED : VatClass.STANDARD);
        }
        return Factuurwerk.of(seller)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .ids(() -> "benchmark")
                .build()
                .invoices()
                .issue(draft.build())
                .orThrow();
    }
}
