package nl.factuurwerk.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Deduction;
import nl.factuurwerk.invoice.DocumentKind;
import nl.factuurwerk.invoice.EarlierBilling;
import nl.factuurwerk.invoice.EarlierInvoices;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.invoice.InvoiceHeader;
import nl.factuurwerk.invoice.InvoiceLine;
import nl.factuurwerk.invoice.PrecedingInvoice;
import nl.factuurwerk.invoice.Remainder;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.vat.LineVat;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.VatSubtotal;
import org.joda.money.Money;

/** Sees to it that an advance is given back once: taken off by one invoice or another, or credited, and never more than it was. */
final class Advances {

    private final Repositories repositories;

    Advances(Repositories repositories) {
        this.repositories = repositories;
    }

    /** Judges what a candidate says was billed before, against what was. */
    Report checkEarlier(InvoiceCandidate candidate) {
        EarlierBilling earlier = candidate.header().earlier();
        if (earlier.isNone()) {
            return Report.empty();
        }
        return Report.collect(findings -> {
            checkDeductions(candidate, findings);
            checkBilled(candidate, findings);
        });
    }

    private void checkDeductions(InvoiceCandidate candidate, Consumer<Finding> findings) {
        Map<PrecedingInvoice, List<Deduction>> taken = new LinkedHashMap<>();
        candidate
                .header()
                .earlier()
                .deductions()
                .forEach(each -> taken.computeIfAbsent(each.advance(), advance -> new ArrayList<>())
                        .add(each));
        taken.forEach((advance, deductions) -> {
            Optional<Invoice> known = repositories
                    .invoices()
                    .find(advance.id())
                    .filter(invoice -> PrecedingInvoice.of(invoice).equals(advance))
                    .filter(invoice -> isAdvance(invoice) && isOfSameDeal(invoice, candidate));
            if (known.isEmpty()) {
                findings.accept(IssueRules.ADVANCE.at(where(), Map.of("advance", advance.number())));
            } else {
                check(known.get(), deductions, candidate, findings);
            }
        });
    }

    /** A corrected invoice may be one that asks for money ahead: it says no day of supply. */
    static boolean isAdvance(Invoice invoice) {
        return invoice.kind() == DocumentKind.ADVANCE_INVOICE
                || (invoice.kind() == DocumentKind.CORRECTED_INVOICE
                        && invoice.header().delivery().supplyDate().isEmpty());
    }

    /** What somebody else paid in advance, or under other prices, is not taken off here. */
    private static boolean isOfSameDeal(Invoice earlier, InvoiceCandidate candidate) {
        InvoiceHeader here = candidate.header();
        InvoiceHeader there = earlier.header();
        boolean sameBuyer = here.buyer().id().isPresent()
                ? here.buyer().id().equals(there.buyer().id())
                : here.buyer().equals(there.buyer());
        return sameBuyer
                && here.pricing().mode() == there.pricing().mode()
                && here.pricing().rounding() == there.pricing().rounding()
                && here.pricing().currency().equals(there.pricing().currency());
    }

    /** So much of an advance has so much VAT, and the rest the rest: it is computed here once more. */
    private void check(
            Invoice advance, List<Deduction> deductions, InvoiceCandidate candidate, Consumer<Finding> findings) {
        PriceMode mode = candidate.header().pricing().mode();
        EarlierInvoices left = earlier(advance);
        for (Deduction each : deductions) {
            List<Deduction> right = left.takingOff(open -> open.taxedAs().equals(each.taxedAs())
                            ? each.amount(mode).getAmountMinorLong()
                            : 0)
                    .deductions();
            if (!right.equals(List.of(each))) {
                Money most = left.open().stream()
                        .filter(open -> open.taxedAs().equals(each.taxedAs()))
                        .map(open -> open.amount(mode))
                        .findFirst()
                        .orElse(Money.zero(each.taxable().getCurrencyUnit()));
                findings.accept(IssueRules.ADVANCE_LEFT.at(
                        where(), Map.of("advance", advance.number(), "amount", each.amount(mode), "left", most)));
            }
        }
    }

    private void checkBilled(InvoiceCandidate candidate, Consumer<Finding> findings) {
        EarlierBilling earlier = candidate.header().earlier();
        List<Remainder> parts = new ArrayList<>();
        for (PrecedingInvoice part : earlier.parts()) {
            Optional<Invoice> known = repositories
                    .invoices()
                    .find(part.id())
                    .filter(invoice -> PrecedingInvoice.of(invoice).equals(part))
                    .filter(invoice -> isOfSameDeal(invoice, candidate));
            if (known.isEmpty()) {
                findings.accept(IssueRules.PART.at(where(), Map.of("part", part.number())));
                return;
            }
            parts.add(remainder(known.get()));
        }
        List<VatSubtotal> billed = EarlierInvoices.of(candidate.header().pricing(), takenOff(parts), parts)
                .settled()
                .billed();
        if (!earlier.billed().isEmpty() && !earlier.billed().equals(billed)) {
            findings.accept(IssueRules.BILLED.at(where(), Map.of("stated", earlier.billed(), "billed", billed)));
        }
    }

    /**
     * The advances that parts took off: what of them is left says which cent of VAT was theirs. One that is not in these books,
     * because the part was adopted alone, is looked at as if nothing else were taxed alike.
     */
    private List<Remainder> takenOff(List<Remainder> parts) {
        return parts.stream()
                .flatMap(part -> part.invoice().header().earlier().deductions().stream())
                .map(each -> each.advance().id())
                .distinct()
                .flatMap(id -> Crediting.remainder(id, repositories).stream())
                .toList();
    }

    private static Location where() {
        return Location.of("earlier", "BG-3");
    }

    /** Judges a credit of an advance: what an invoice took off is settled by that invoice. */
    Report checkCredit(InvoiceCandidate credit, Invoice credited) {
        if (!isAdvance(credited)) {
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
        Map<LineVat, Money> left = new HashMap<>();
        earlier(advance).open().forEach(each -> left.merge(each.taxedAs(), each.amount(mode), Money::plus));
        return left;
    }

    private EarlierInvoices earlier(Invoice advance) {
        try (Stream<Invoice> others = repositories.invoices().takingOff(advance.id())) {
            return EarlierInvoices.of(
                    advance.header().pricing(),
                    List.of(remainder(advance)),
                    others.map(this::remainder).toList());
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
