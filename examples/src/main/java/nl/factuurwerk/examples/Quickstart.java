package nl.factuurwerk.examples;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.money.UnitPrice.unitPrice;
import static nl.factuurwerk.payment.PaymentTerms.net;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static nl.factuurwerk.vat.VatClass.REDUCED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.Issued;
import nl.factuurwerk.invoice.Rejected;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.pdf.PdfRenderer;

/** An invoice in a minute: issues one, and writes it to {@code target/invoice.pdf}. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Runs the program.
     *
     * @param args nothing
     * @throws IOException if the file cannot be written
     */
    // tag::quickstart[]
    public static void main(String[] args) throws IOException {
        var studio = Organisation.named("Studio Noorderlicht B.V.")
                .address("Vismarkt 12", "9711 KS", "Groningen", NETHERLANDS)
                .kvk("12345678")
                .vat("NL123456789B13")
                .iban("NL91ABNA0417164300")
                .build();
        var customer = Organisation.named("Brouwerij De Hop")
                .address("Kade 3", "8911 AB", "Leeuwarden", NETHERLANDS)
                .build();
        var office = Factuurwerk.inMemory(studio);

        var draft = Invoice.draft()
                .to(customer)
                .purchaseOrder("PO-2026-0417")
                .line("Ontwerp jubileumboek", hours("12.5"), eur("95.00"))
                .line("Jubileumboek", pieces(150), unitPrice("3.1275"), REDUCED)
                .terms(net(30))
                .build();

        switch (office.invoices().issue(draft)) {
            case Issued(var invoice) ->
                Files.write(Path.of("target", "invoice.pdf"), new PdfRenderer().render(invoice));
            case Rejected(var report) -> System.out.println(report);
        }
    }
    // end::quickstart[]
}
