package nl.factuurwerk.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Deduction;
import nl.factuurwerk.invoice.DocumentKind;
import nl.factuurwerk.invoice.EarlierInvoices;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.invoice.InvoiceLine;
import nl.factuurwerk.invoice.PrecedingInvoice;
import nl.factuurwerk.invoice.Remainder;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.vat.LineVat;
import nl.factuurwerk.vat.PriceMode;
import org.joda.money.Money;

/** Sees to it that an advance is given back once: taken off by one invoice or another, or credited, and never more than it was. */
final class Advances {

    private final Repositories repositories;

    Advances(Repositories repositories) {
        this.repositories = repositories;
    }

    /** Judges what a candidate takes off of advances. */
    Report checkTakenOff(InvoiceCandidate candidate) {
        List<Deduction> deductions = candidate.header().earlier().deductions();
        if (deductions.isEmpty()) {
            return Report.empty();
        }
        PriceMode mode = candidate.header().pricing().mode();
        Map<PrecedingInvoice, Map<LineVat, Money>> taken = new HashMap<>();
        deductions.forEach(each -> taken.computeIfAbsent(each.advance(), advance -> new HashMap<>())
                .merge(each.taxedAs(), each.amount(mode), Money::plus));
        return Report.collect(findings -> taken.forEach((advance, amounts) -> {
            Optional<Invoice> known = repositories
                    .invoices()
                    .find(advance.id())
                    .filter(invoice -> invoice.kind() == DocumentKind.ADVANCE_INVOICE)
                    .filter(invoice -> PrecedingInvoice.of(invoice).equals(advance));
            if (known.isEmpty()) {
                findings.accept(IssueRules.ADVANCE.at(where(), Map.of("advance", advance.number())));
            } else {
                check(known.get(), amounts, mode, findings);
            }
        }));
    }

    private void check(Invoice advance, Map<LineVat, Money> amounts, PriceMode mode, Consumer<Finding> findings) {
        Map<LineVat, Money> left = left(advance, mode);
        amounts.forEach((taxedAs, amount) -> {
            Money most = left.getOrDefault(taxedAs, Money.zero(amount.getCurrencyUnit()));
            if (amount.isGreaterThan(most)) {
                findings.accept(IssueRules.ADVANCE_LEFT.at(
                        where(), Map.of("advance", advance.number(), "amount", amount, "left", most)));
            }
        });
    }

    private static Location where() {
        return Location.of("earlier.deductions", "BG-3");
    }

    /** Judges a credit of an advance: what an invoice took off is settled by that invoice. */
    Report checkCredit(InvoiceCandidate credit, Invoice credited) {
        if (credited.kind() != DocumentKind.ADVANCE_INVOICE) {
            return Report.empty();
        }
        Map<LineVat, Money> taken = new HashMap<>();
        for (InvoiceLine line : credit.lines()) {
            taken.merge(line.vat(), line.amount(), Money::plus);
        }
        Map<LineVat, Money> left = left(credited, credit.header().pricing().mode());
        return Report.collect(findings -> taken.forEach((taxedAs, amount) -> {
            Money most = left.getOrDefault(taxedAs, Money.zero(amount.getCurrencyUnit()));
            if (amount.isGreaterThan(most)) {
                findings.accept(IssueRules.ADVANCE_USED.at(
                        Location.of("lines"), Map.of("advance", credited.number(), "amount", amount, "left", most)));
            }
        }));
    }

    /** What neither credits nor other invoices gave back yet, by way of taxing. */
    private Map<LineVat, Money> left(Invoice advance, PriceMode mode) {
        try (Stream<Invoice> others = repositories.invoices().takingOff(advance.id())) {
            EarlierInvoices all = EarlierInvoices.of(
                    advance.header().pricing(),
                    List.of(remainder(advance)),
                    others.map(this::remainder).toList());
            Map<LineVat, Money> left = new HashMap<>();
            all.open().forEach(each -> left.merge(each.taxedAs(), each.amount(mode), Money::plus));
            return left;
        }
    }

    private Remainder remainder(Invoice invoice) {
        return Remainder.of(invoice, repositories.creditNotes().on(invoice.id()));
    }

    /** Returns an invoice with what credits left of it. */
    Remainder remainder(Id<Invoice> id) {
        return Crediting.remainder(id, repositories)
                .orElseThrow(() -> new IllegalStateException("Invoice " + id + " is not in these books"));
    }
}
