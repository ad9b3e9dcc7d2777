package nl.factuurwerk.json;

import static nl.factuurwerk.money.Amounts.eur;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import nl.factuurwerk.audit.Act;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.audit.AuditEvent;
import nl.factuurwerk.audit.AuditPayload;
import nl.factuurwerk.audit.ChainId;
import nl.factuurwerk.audit.Salt;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.identity.Administration;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.invoice.InvoiceComposer;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.numbering.NumberSeries;
import nl.factuurwerk.numbering.SeriesReset;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.persistence.Persistence;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.vat.VatEngine;

/** A program that issues one invoice after the other, prints the number of each that it was told is kept, and never ends. */
final class KilledIssuer {

    static final Administration MINE = Administration.of("mine");
    static final NumberSeries SERIES = NumberSeries.of("invoices", "{seq}", SeriesReset.NEVER);
    static final ChainId CHAIN = ChainId.series(SERIES.id());
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private KilledIssuer() {}

    public static void main(String[] arguments) throws IOException {
        InvoiceCandidate candidate = candidate();
        PrintStream out = System.out;
        try (JournalPersistence store = JournalPersistence.open(Path.of(arguments[0]))) {
            while (!out.checkError()) {
                out.println(issue(store, candidate));
                out.flush();
            }
        }
    }

    static String issue(Persistence store, InvoiceCandidate candidate) {
        return store.inTransaction(MINE, repositories -> issue(repositories, candidate));
    }

    private static String issue(Repositories repositories, InvoiceCandidate candidate) {
        DocumentNumber number = repositories.numbers().next(SERIES, TODAY).orThrow();
        Invoice invoice = Invoice.issue(candidate, Id.of("inv-" + number), number, NOW);
        repositories.invoices().add(invoice);
        repositories
                .audit()
                .append(
                        CHAIN,
                        AuditEvent.of(NOW, Act.ISSUED, Subject.of("invoice", invoice.id()), invoice.digest()),
                        AuditPayload.of(Actor.person("Anna"), "", () -> Salt.of(new byte[Salt.LENGTH])));
        return number.value();
    }

    static InvoiceCandidate candidate() {
        Organisation seller = Organisation.named("Studio Noorderlicht B.V.")
                .address("Vismarkt 12", "9711 KS", "Groningen", Country.NETHERLANDS)
                .kvk("12345678")
                .vat("NL123456789B13")
                .iban("NL91ABNA0417164300")
                .build();
        Organisation buyer = Organisation.named("Brouwerij De Hop")
                .address("Kade 3", "8911 AB", "Leeuwarden", Country.NETHERLANDS)
                .build();
        return new InvoiceComposer(seller, VatEngine.of(Country.NETHERLANDS), PaymentTerms.net(14))
                .compose(
                        Invoice.draft()
                                .to(buyer)
                                .line("Ontwerp", Quantity.hours("2"), eur("95.00"))
                                .suppliedOn(TODAY)
                                .build(),
                        TODAY)
                .orThrow();
    }
}
