package nl.factuurwerk.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.invoice.AccountingVat;
import nl.factuurwerk.invoice.Adjustment;
import nl.factuurwerk.invoice.AppliedAdjustment;
import nl.factuurwerk.invoice.Deduction;
import nl.factuurwerk.invoice.DocumentAdjustment;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.invoice.InvoiceLine;
import nl.factuurwerk.invoice.Totals;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.VatSubtotal;
import org.joda.money.Money;

/** The VAT breakdown beside the totals. */
final class InvoiceSummary {

    private final InvoiceCandidate statement;
    private final Claim claim;
    private final Labels labels;
    private final Formats formats;

    InvoiceSummary(InvoiceCandidate statement, Claim claim, Labels labels, Formats formats) {
        this.statement = statement;
        this.claim = claim;
        this.labels = labels;
        this.formats = formats;
    }

    Section.Summary summary() {
        return new Section.Summary(
                breakdown(), statement.header().pricing().mode() == PriceMode.INCLUDING ? including() : excluding());
    }

    /** VAT in the accounting currency (BT-111), below totals in a foreign one. */
    private List<Section.Total> inAccountingCurrency() {
        return statement
                .accountingVat()
                .map(vat -> List.of(total(
                        labels.text(
                                "total.vat-euro",
                                Map.of("currency", vat.rate().base().getCode())),
                        vat.total())))
                .orElse(List.of());
    }

    private Section.Table breakdown() {
        Optional<AccountingVat> accounting = statement.accountingVat();
        List<Column> columns = new ArrayList<>(List.of(
                Column.shortText(labels.text("column.rate")),
                Column.number(labels.text("column.taxable")),
                Column.number(labels.text(claim.vatColumn()))));
        accounting.ifPresent(vat -> columns.add(Column.number(labels.text(
                "column.vat-euro", Map.of("currency", vat.rate().base().getCode())))));
        List<Row> rows = new ArrayList<>();
        for (VatSubtotal subtotal : statement.vat().subtotals()) {
            List<String> cells = new ArrayList<>(List.of(
                    labels.vat(subtotal.group(), formats),
                    formats.amount(subtotal.taxable()),
                    formats.amount(subtotal.vat())));
            accounting.ifPresent(vat -> cells.add(formats.amount(vat.perGroup().get(rows.size()))));
            rows.add(new Row(cells, List.of(), ""));
        }
        return Section.Table.of(columns, rows);
    }

    private List<Section.Total> excluding() {
        Totals totals = statement.totals();
        List<Section.Total> all = new ArrayList<>();
        all.addAll(beforeTotal(totals.lines()));
        all.add(total(labels.text("total.excluding"), totals.excludingVat()));
        all.addAll(vatPerGroup("vat"));
        all.addAll(due(totals));
        all.addAll(inAccountingCurrency());
        return all;
    }

    /** What lines come to, what is added and taken off as a whole, and what was billed ahead of them. */
    private List<Section.Total> beforeTotal(Money lines) {
        List<Section.Total> all = new ArrayList<>();
        Money advances = Money.zero(lines.getCurrencyUnit());
        for (Deduction each : statement.header().earlier().deductions()) {
            advances = advances.plus(each.amount(statement.header().pricing().mode()));
        }
        if (!statement.adjustments().isEmpty() || !advances.isZero()) {
            all.add(total(labels.text("total.lines"), lines.plus(advances)));
            all.addAll(adjustments());
        }
        if (!advances.isZero()) {
            all.add(total(labels.text("total.advances"), advances.negated()));
        }
        return all;
    }

    /**
     * The amount due is the total including VAT, unless that is rounded to coins. What is given back stands there once
     * more: its label tells the two directions apart.
     */
    private List<Section.Total> due(Totals totals) {
        if (claim != Claim.OWED) {
            return List.of(new Section.Total(
                    labels.text(claim.label("including")), formats.money(totals.includingVat()), true));
        }
        Settlement settlement = Settlement.of(statement);
        boolean rounded = !totals.rounding().isZero();
        boolean apart =
                rounded || settlement != Settlement.PAID || totals.payable().isNegative();
        List<Section.Total> all = new ArrayList<>();
        all.add(new Section.Total(labels.text("total.including"), formats.money(totals.includingVat()), !apart));
        if (rounded) {
            all.add(total(labels.text("total.rounding"), totals.rounding()));
        }
        if (apart) {
            // The label says the direction, whatever the sign of the document is.
            all.add(new Section.Total(
                    labels.text(settlement.label()),
                    formats.money(totals.payable().abs()),
                    true));
        }
        return all;
    }

    private List<Section.Total> including() {
        Totals totals = statement.totals();
        List<Section.Total> all = new ArrayList<>();
        all.addAll(beforeTotal(statement.lines().stream()
                .map(InvoiceLine::amount)
                .reduce(Money.zero(statement.vat().currency()), Money::plus)));
        all.addAll(due(totals));
        all.addAll(vatPerGroup("vat-included"));
        all.add(total(labels.text("total.excluding"), totals.excludingVat()));
        all.addAll(inAccountingCurrency());
        return all;
    }

    private List<Section.Total> vatPerGroup(String total) {
        return statement.vat().subtotals().stream()
                .filter(subtotal -> subtotal.group().category().isCharged())
                .map(subtotal -> total(
                        labels.text(
                                claim.label(total),
                                Map.of(
                                        "rate",
                                        formats.percentage(subtotal.group().rate()))),
                        subtotal.vat()))
                .toList();
    }

    /** What was spread over the VAT groups is printed as the one allowance or charge that it is. */
    private List<Section.Total> adjustments() {
        Map<Printed, Money> sums = new LinkedHashMap<>();
        for (DocumentAdjustment each : statement.adjustments()) {
            AppliedAdjustment adjustment = each.adjustment();
            sums.merge(Printed.of(adjustment), adjustment.signedAmount(), Money::plus);
        }
        return sums.entrySet().stream()
                .map(entry -> total(label(entry.getKey()), entry.getValue()))
                .toList();
    }

    private String label(Printed printed) {
        return printed.percentage()
                .map(share -> labels.text(
                        "total.share", Map.of("reason", printed.reason(), "percentage", formats.percentage(share))))
                .orElse(printed.reason());
    }

    /** What tells one printed allowance or charge from another; those that do not differ in it are printed as one. */
    private record Printed(Adjustment.Kind kind, String reason, Optional<Percentage> percentage) {
        static Printed of(AppliedAdjustment adjustment) {
            return new Printed(
                    adjustment.kind(),
                    adjustment.reason().text(),
                    adjustment.share().map(AppliedAdjustment.Share::percentage));
        }
    }

    private Section.Total total(String label, Money amount) {
        return new Section.Total(label, formats.money(amount), false);
    }
}
