package nl.factuurwerk.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.factuurwerk.text.Explanation;
import nl.factuurwerk.text.TextBundle;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.VatCalculator;
import nl.factuurwerk.vat.VatGroup;
import nl.factuurwerk.vat.VatRounding;
import nl.factuurwerk.vat.VatSubtotal;
import org.joda.money.Money;

/** Says how every total of a document follows from its lines. */
final class InvoiceExplanation {

    private static final TextBundle TEXTS = TextBundle.beside(InvoiceExplanation.class, "explanations");

    private final InvoiceCandidate document;
    private final Pricing pricing;
    private final VatCalculator calculator;

    private InvoiceExplanation(InvoiceCandidate document) {
        this.document = document;
        this.pricing = document.header().pricing();
        this.calculator = VatCalculator.of(pricing.mode(), pricing.rounding());
    }

    static Explanation of(InvoiceCandidate document) {
        return new InvoiceExplanation(document).payable();
    }

    private Explanation payable() {
        Totals totals = document.totals();
        List<Explanation> parts = new ArrayList<>(List.of(excludingVat(), vat()));
        if (!totals.rounding().isZero()) {
            parts.add(Explanation.of(TEXTS.message("rounding", Map.of("rounding", totals.rounding()))));
        }
        document.accountingVat().map(this::accounting).ifPresent(parts::add);
        return new Explanation(
                TEXTS.message(
                        document.credited().isPresent() ? "credit" : "payable",
                        Map.of("payable", totals.payable(), "excluding", totals.excludingVat(), "vat", totals.vat())),
                parts);
    }

    private Explanation excludingVat() {
        Totals totals = document.totals();
        List<Explanation> parts = new ArrayList<>();
        for (InvoiceLine line : document.lines()) {
            parts.add(line(parts.size() + 1, line));
        }
        document.adjustments().forEach(each -> parts.add(adjustment(each)));
        return document.adjustments().isEmpty()
                ? new Explanation(TEXTS.message("lines", Map.of("total", totals.excludingVat())), parts)
                : new Explanation(
                        TEXTS.message(
                                "lines-adjusted",
                                Map.of(
                                        "total", totals.excludingVat(),
                                        "lines", totals.lines(),
                                        "allowances", totals.allowances(),
                                        "charges", totals.charges())),
                        parts);
    }

    private Explanation line(int number, InvoiceLine line) {
        List<Explanation> parts = new ArrayList<>();
        line.adjustments().forEach(each -> parts.add(lineAdjustment(each)));
        if (!line.net().equals(line.amount())) {
            parts.add(Explanation.of(TEXTS.message("line-net", Map.of("net", line.net()))));
        }
        return new Explanation(
                TEXTS.message(
                        line.adjustments().isEmpty() ? "line" : "line-adjusted",
                        Map.of(
                                "number", number,
                                "description", line.description(),
                                "quantity", line.quantity(),
                                "price", line.price(),
                                "base", line.price().times(line.quantity()),
                                "amount", line.amount())),
                parts);
    }

    private Explanation lineAdjustment(AppliedAdjustment each) {
        String key = each.kind() == Adjustment.Kind.ALLOWANCE ? "line-allowance" : "line-charge";
        return new Explanation(
                TEXTS.message(key, Map.of("reason", each.reason().text(), "amount", each.amount())), share(each));
    }

    private Explanation adjustment(DocumentAdjustment each) {
        AppliedAdjustment applied = each.adjustment();
        String key = applied.kind() == Adjustment.Kind.ALLOWANCE ? "allowance" : "charge";
        return new Explanation(
                TEXTS.message(
                        key,
                        Map.of(
                                "reason", applied.reason().text(),
                                "group", each.vat().group(),
                                "amount", applied.net())),
                share(applied));
    }

    private static List<Explanation> share(AppliedAdjustment each) {
        return each.share()
                .map(share -> List.of(Explanation.of(
                        TEXTS.message("share", Map.of("percentage", share.percentage(), "base", share.base())))))
                .orElse(List.of());
    }

    private Explanation vat() {
        if (document.credited().isPresent()) {
            return credit(document.credited().get());
        }
        boolean perLine = pricing.rounding() == VatRounding.PER_LINE;
        return new Explanation(
                TEXTS.message(
                        perLine ? "vat-per-line" : "vat-per-group",
                        Map.of("vat", document.totals().vat())),
                document.vat().subtotals().stream()
                        .map(subtotal -> perLine ? groupPerLine(subtotal) : group(subtotal))
                        .toList());
    }

    /** VAT of a credit is what was left before less what is left after, and not a rate of what is taken back. */
    private Explanation credit(Credited credited) {
        List<Explanation> parts = new ArrayList<>();
        for (VatSubtotal before : credited.before()) {
            VatSubtotal taken = document.vat().subtotals().get(parts.size());
            parts.add(Explanation.of(TEXTS.message(
                    "group-credit",
                    Map.of(
                            "group", before.group(),
                            "before", before.vat(),
                            "base", before.taxable(),
                            "left", before.vat().minus(taken.vat()),
                            "rest", before.taxable().minus(taken.taxable()),
                            "vat", taken.vat()))));
        }
        return new Explanation(
                TEXTS.message("vat-credit", Map.of("vat", document.totals().vat())), parts);
    }

    private Explanation group(VatSubtotal subtotal) {
        return document.header().earlier().isNone() ? computed(subtotal) : goneOnFrom(subtotal);
    }

    /** What is billed is computed together with what was billed before; what was stated before is taken off as stated. */
    private Explanation goneOnFrom(VatSubtotal subtotal) {
        VatGroup group = subtotal.group();
        VatSubtotal advances = deducted(group);
        if (!isBilled(group)) {
            return Explanation.of(TEXTS.message("group-deducted", Map.of("group", group, "vat", subtotal.vat())));
        }
        VatSubtotal before = document.header().earlier().billed().stream()
                .filter(each -> each.group().equals(group))
                .findFirst()
                .orElseGet(() -> nothing(group));
        if (before.gross().isZero() && advances.gross().isZero()) {
            return computed(subtotal);
        }
        VatSubtotal together = new VatSubtotal(
                group,
                subtotal.taxable().plus(before.taxable()).plus(advances.taxable()),
                subtotal.vat().plus(before.vat()).plus(advances.vat()));
        return new Explanation(
                TEXTS.message(
                        "group-earlier",
                        Map.of(
                                "group", group,
                                "vat", subtotal.vat(),
                                "together", together.vat(),
                                "before", before.vat(),
                                "advances", advances.vat())),
                List.of(computed(together)));
    }

    private VatSubtotal deducted(VatGroup group) {
        VatSubtotal all = nothing(group);
        for (Deduction each : document.header().earlier().deductions()) {
            if (each.taxedAs().group().equals(group)) {
                all = new VatSubtotal(
                        group, all.taxable().plus(each.taxable()), all.vat().plus(each.vat()));
            }
        }
        return all;
    }

    private VatSubtotal nothing(VatGroup group) {
        Money none = Money.zero(pricing.currency());
        return new VatSubtotal(group, none, none);
    }

    private boolean isBilled(VatGroup group) {
        int billed = document.lines().size()
                - document.header().earlier().deductions().size();
        return Stream.concat(
                        document.lines().subList(0, billed).stream().map(InvoiceLine::vat),
                        document.adjustments().stream().map(DocumentAdjustment::vat))
                .anyMatch(vat -> vat.group().equals(group));
    }

    private Explanation computed(VatSubtotal subtotal) {
        return calculator.explain(
                subtotal.group(), pricing.mode() == PriceMode.INCLUDING ? subtotal.gross() : subtotal.taxable());
    }

    private Explanation groupPerLine(VatSubtotal subtotal) {
        VatGroup group = subtotal.group();
        List<Explanation> parts = new ArrayList<>();
        for (InvoiceLine line : document.lines()) {
            if (line.vat().group().equals(group)) {
                parts.add(calculator.explain(group, line.amount()));
            }
        }
        for (DocumentAdjustment each : document.adjustments()) {
            if (each.vat().group().equals(group)) {
                Money signed =
                        Money.ofMinor(pricing.currency(), each.adjustment().signedMinor());
                parts.add(calculator.explain(group, signed));
            }
        }
        return new Explanation(TEXTS.message("group-per-line", Map.of("group", group, "vat", subtotal.vat())), parts);
    }

    private Explanation accounting(AccountingVat vat) {
        List<Explanation> parts = new ArrayList<>();
        for (VatSubtotal subtotal : document.vat().subtotals()) {
            parts.add(Explanation.of(TEXTS.message(
                    "accounting-group",
                    Map.of(
                            "group", subtotal.group(),
                            "vat", subtotal.vat(),
                            "converted", vat.perGroup().get(parts.size())))));
        }
        return new Explanation(
                TEXTS.message(
                        "accounting", Map.of("currency", vat.rate().base(), "total", vat.total(), "rate", vat.rate())),
                parts);
    }
}
