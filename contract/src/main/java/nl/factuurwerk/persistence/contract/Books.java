package nl.factuurwerk.persistence.contract;

import static nl.factuurwerk.money.Amounts.eur;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.factuurwerk.audit.Act;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.audit.AuditEntry;
import nl.factuurwerk.audit.AuditEvent;
import nl.factuurwerk.audit.AuditPayload;
import nl.factuurwerk.audit.ChainId;
import nl.factuurwerk.audit.Salt;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.CreditComposer;
import nl.factuurwerk.invoice.CreditDraft;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.invoice.InvoiceComposer;
import nl.factuurwerk.invoice.InvoiceDraftBuilder;
import nl.factuurwerk.invoice.Remainder;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.numbering.NumberSeries;
import nl.factuurwerk.numbering.SeriesReset;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.vat.RateClass;
import nl.factuurwerk.vat.VatClass;
import nl.factuurwerk.vat.VatEngine;

/** Invented parties, documents and acts, and how a unit of work issues one. */
final class Books {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    static final NumberSeries INVOICES = NumberSeries.of("invoices", "{seq}", SeriesReset.NEVER);
    static final NumberSeries CREDITS = NumberSeries.of("credits", "C{seq}", SeriesReset.NEVER);

    private static final Organisation SELLER = Organisation.named("Studio Noorderlicht B.V.")
            .address("Vismarkt 12", "9711 KS", "Groningen", Country.NETHERLANDS)
            .kvk("12345678")
            .vat("NL123456789B13")
            .iban("NL91ABNA0417164300")
            .build();
    static final InvoiceComposer COMPOSER =
            new InvoiceComposer(SELLER, VatEngine.of(Country.NETHERLANDS), PaymentTerms.net(14));

    private Books() {}

    static Organisation party(String id) {
        return party(id, "Brouwerij De Hop");
    }

    static Organisation party(String id, String name) {
        return Organisation.named(name)
                .id(id)
                .address("Kade 3", "8911 AB", "Leeuwarden", Country.NETHERLANDS)
                .build();
    }

    static Employee employee(String id, String name) {
        return new Employee(Id.of(id), name);
    }

    static TimeEntry hours(String id, String customer, LocalDate day) {
        return TimeEntry.of(Id.of(id), Id.of("anna"), day, Duration.ofHours(2))
                .customer(Id.<Party>of(customer))
                .build();
    }

    static SourceReference source(String key) {
        return new SourceReference("hours", key);
    }

    static String number(Repositories repositories, NumberSeries series) {
        return repositories.numbers().next(series, TODAY).orThrow().value();
    }

    /** Makes an invoice that was given a number, which the unit of work does not keep yet. */
    static Invoice invoice(String number, SourceReference... sources) {
        return invoice(number, "", sources);
    }

    static Invoice invoice(String number, String purchaseOrder, SourceReference... sources) {
        InvoiceDraftBuilder draft = Invoice.draft()
                .to(party("brouwerij-de-hop"))
                .line(DraftLine.of("Ontwerp " + number)
                        .quantity(Quantity.pieces(1))
                        .price(eur("100.00"))
                        .vat(VatClass.rated(RateClass.STANDARD))
                        .on(TODAY)
                        .sources(List.of(sources))
                        .build());
        if (!purchaseOrder.isEmpty()) {
            draft.purchaseOrder(purchaseOrder);
        }
        InvoiceCandidate candidate = COMPOSER.compose(draft.build(), TODAY).orThrow();
        return Invoice.issue(candidate, Id.of("inv-" + number), new DocumentNumber(number), NOW);
    }

    /** Issues an invoice as a host does: number, document and act in one. */
    static Invoice issue(Repositories repositories, SourceReference... sources) {
        Invoice invoice = invoice(number(repositories, INVOICES), sources);
        repositories.invoices().add(invoice);
        append(repositories, ChainId.series(INVOICES.id()), "invoice:" + invoice.id());
        return invoice;
    }

    /** Credits all that is left of an invoice, if anything is. */
    static boolean credit(Repositories repositories, Invoice invoice) {
        Remainder left = Remainder.of(invoice, repositories.creditNotes().on(invoice.id()));
        if (left.isNothing()) {
            return false;
        }
        String number = number(repositories, CREDITS);
        repositories.creditNotes().add(credit(left, number));
        append(repositories, ChainId.series(CREDITS.id()), "credit-note:cr-" + number);
        return true;
    }

    static CreditNote credit(Remainder left, String number) {
        CreditDraft draft = CreditDraft.of()
                .everything()
                .because(CorrectionReason.RETURNED, "Retour")
                .build();
        InvoiceCandidate candidate = CreditComposer.compose(left, draft, TODAY).orThrow();
        return CreditNote.issue(candidate, Id.of("cr-" + number), new DocumentNumber(number), NOW);
    }

    static AuditEntry append(Repositories repositories, ChainId chain, String subject) {
        return repositories.audit().append(chain, AuditEvent.of(NOW, Act.ISSUED, Subject.of(subject)), payload());
    }

    static AuditPayload payload() {
        return AuditPayload.of(Actor.person("Anna"), "op verzoek", () -> Salt.of(new byte[Salt.LENGTH]));
    }
}
