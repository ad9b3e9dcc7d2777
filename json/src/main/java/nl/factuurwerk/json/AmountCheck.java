package nl.factuurwerk.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.factuurwerk.invoice.AccountingVat;
import nl.factuurwerk.invoice.AppliedAdjustment;
import nl.factuurwerk.invoice.DocumentAdjustment;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.invoice.InvoiceLine;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.vat.VatGroup;
import nl.factuurwerk.vat.VatSubtotal;
import org.joda.money.Money;

/** Holds every amount that a file states against what its parts come to. */
final class AmountCheck {

    private final StatedDocument stated;
    private final InvoiceCandidate computed;
    private final List<Finding> findings = new ArrayList<>();

    AmountCheck(StatedDocument stated, InvoiceCandidate computed) {
        this.stated = stated;
        this.computed = computed;
    }

    Report report() {
        checkLines();
        checkAdjustments();
        checkBreakdown();
        checkTotals();
        return new Report(findings);
    }

    private void checkLines() {
        for (int i = 0; i < stated.lines().size(); i++) {
            check(
                    "lines[" + i + "].net",
                    stated.lines().get(i).net(),
                    computed.lines().get(i).net());
        }
    }

    private void checkAdjustments() {
        Map<VatGroup, Money> sums = lineSums();
        Money nothing = Money.zero(computed.vat().currency());
        for (int i = 0; i < stated.adjustments().size(); i++) {
            String path = "adjustments[" + i + "]";
            DocumentAdjustment each = stated.adjustments().get(i);
            check(
                    path + ".net",
                    each.adjustment().net(),
                    computed.adjustments().get(i).adjustment().net());
            each.adjustment()
                    .share()
                    // A credit takes back amounts: a share on one is of lines that it need not have.
                    .filter(share -> computed.credited().isEmpty())
                    .map(AppliedAdjustment.Share::base)
                    .ifPresent(base -> check(
                            path + ".base", base, sums.getOrDefault(each.vat().group(), nothing)));
        }
    }

    /** A percentage on a document is taken of the lines in its VAT group, without or with VAT as the prices are. */
    private Map<VatGroup, Money> lineSums() {
        return computed.lines().stream()
                .collect(Collectors.toMap(line -> line.vat().group(), InvoiceLine::amount, Money::plus));
    }

    private void checkBreakdown() {
        List<VatSubtotal> subtotals = computed.vat().subtotals();
        List<VatGroup> groups = subtotals.stream().map(VatSubtotal::group).toList();
        if (!groups.equals(stated.vatBreakdown().stream()
                .map(row -> row.subtotal().group())
                .toList())) {
            String expected = groups.stream().map(VatGroup::toString).collect(Collectors.joining(", "));
            findings.add(JsonRules.GROUPS.at(Location.of("vatBreakdown"), Map.of("expected", expected)));
            return;
        }
        for (int i = 0; i < groups.size(); i++) {
            int row = i;
            String path = "vatBreakdown[" + i + "].";
            VatSubtotal found = stated.vatBreakdown().get(i).subtotal();
            check(path + "taxable", found.taxable(), subtotals.get(i).taxable());
            check(path + "vat", found.vat(), subtotals.get(i).vat());
            check(
                    path + "accountingVat",
                    stated.vatBreakdown().get(i).accountingVat(),
                    computed.accountingVat().map(AccountingVat::perGroup).map(vat -> vat.get(row)));
        }
    }

    private void checkTotals() {
        StatedTotals expected = StatedTotals.of(computed);
        Map<String, Money> amounts = stated.totals().byName();
        expected.byName()
                .forEach((name, amount) -> check("totals." + name, Objects.requireNonNull(amounts.get(name)), amount));
        check("totals.accountingVat", stated.totals().accountingVat(), expected.accountingVat());
    }

    private void check(String path, Optional<Money> found, Optional<Money> expected) {
        if (!found.equals(expected)) {
            mismatch(
                    path,
                    found.map(Money::toString).orElse("-"),
                    expected.map(Money::toString).orElse("-"));
        }
    }

    private void check(String path, Money found, Money expected) {
        if (!found.equals(expected)) {
            mismatch(path, found.toString(), expected.toString());
        }
    }

    private void mismatch(String path, String found, String expected) {
        findings.add(JsonRules.AMOUNT.at(Location.of(path), Map.of("value", found, "expected", expected)));
    }
}
