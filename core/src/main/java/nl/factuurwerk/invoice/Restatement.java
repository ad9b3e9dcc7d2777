package nl.factuurwerk.invoice;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nl.factuurwerk.vat.LineVat;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Computes once more what a draft comes to, with the VAT treatments that a candidate of it states: none is decided again. */
final class Restatement {

    private final InvoiceDraft draft;
    private final InvoiceCandidate stated;
    private final CurrencyUnit currency;
    private final List<LineItem> items = new ArrayList<>();
    private final List<DocumentAdjustment> adjustments = new ArrayList<>();

    private Restatement(InvoiceDraft draft, InvoiceCandidate stated) {
        this.draft = draft;
        this.stated = stated;
        this.currency = stated.header().pricing().currency();
    }

    /** Returns the candidate that the draft comes to; empty where its lines, allowances and charges are not those stated. */
    static Optional<InvoiceCandidate> of(InvoiceDraft draft, InvoiceCandidate stated) {
        Restatement restated = new Restatement(draft, stated);
        return restated.lines() && restated.adjust()
                ? Optional.of(InvoiceCalculator.calculate(stated.header(), restated.items, restated.adjustments))
                : Optional.empty();
    }

    private boolean lines() {
        int deductions = draft.earlier().deductions().size();
        if (stated.lines().size() != draft.lines().size() + deductions) {
            return false;
        }
        for (int i = 0; i < draft.lines().size(); i++) {
            items.add(item(draft.lines().get(i), stated.lines().get(i)));
        }
        return true;
    }

    /** A line is stated with the facts that decided its VAT, wherever the draft has them. */
    private LineItem item(DraftLine line, InvoiceLine computed) {
        return line.taxedAs()
                .map(taxedAs -> LineItem.of(line, taxedAs))
                .orElseGet(() -> LineItem.of(
                        line.toBuilder().facts(line.facts().or(draft.facts())).build(), computed.vat()));
    }

    private boolean adjust() {
        Map<LineVat, Long> sums = InvoiceComposer.sums(items);
        Iterator<DocumentAdjustment> given = stated.adjustments().iterator();
        for (Adjustment each : draft.adjustments()) {
            if (each.vatClass().isEmpty() && sums.values().stream().allMatch(sum -> sum > 0)) {
                List<DocumentAdjustment> spread = InvoiceComposer.spread(each, sums, currency);
                adjustments.addAll(spread);
                spread.forEach(part -> {
                    if (given.hasNext()) {
                        given.next();
                    }
                });
            } else if (each.vatClass().isPresent() && given.hasNext()) {
                LineVat taxedAs = given.next().vat();
                OptionalLong alike = InvoiceComposer.sumOf(sums, taxedAs.group());
                adjustments.add(new DocumentAdjustment(
                        AppliedAdjustment.of(each, Money.ofMinor(currency, alike.orElse(0))), taxedAs));
            } else {
                return false;
            }
        }
        items.addAll(InvoiceComposer.deductions(stated.header(), draft.earlier()));
        return true;
    }
}
