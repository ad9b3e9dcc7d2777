package nl.factuurwerk.compliance.en16931;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import nl.factuurwerk.invoice.content.AllowanceChargeContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.LineContent;
import nl.factuurwerk.invoice.content.VatBreakdownContent;
import nl.factuurwerk.invoice.content.VatContent;
import nl.factuurwerk.money.Decimal;

/**
 * Where a document has a category of VAT, and what it adds up to.
 *
 * @param category the code
 */
record Vat(String category) {

    static Vat of(String category) {
        return new Vat(category);
    }

    boolean isOnLines(InvoiceContent content) {
        for (LineContent line : content.lines()) {
            if (isIt(line.vat())) {
                return true;
            }
        }
        return false;
    }

    boolean isInAllowances(InvoiceContent content) {
        return isIn(content.allowances());
    }

    boolean isInCharges(InvoiceContent content) {
        return isIn(content.charges());
    }

    /** Tells whether something is supplied, taken off or put on in this category. */
    boolean isSupplied(InvoiceContent content) {
        return isOnLines(content) || isInAllowances(content) || isInCharges(content);
    }

    boolean isInBreakdown(InvoiceContent content) {
        return groups(content) > 0;
    }

    boolean isUsed(InvoiceContent content) {
        return isSupplied(content) || isInBreakdown(content);
    }

    boolean isAloneInBreakdown(InvoiceContent content) {
        return content.vatBreakdown().stream().map(VatBreakdownContent::vat).allMatch(this::isItOrNone);
    }

    boolean isAloneOnLines(InvoiceContent content) {
        return content.lines().stream().map(LineContent::vat).allMatch(this::isItOrNone);
    }

    boolean isAloneInAllowances(InvoiceContent content) {
        return content.allowances().stream().map(AllowanceChargeContent::vat).allMatch(this::isItOrNone);
    }

    boolean isAloneInCharges(InvoiceContent content) {
        return content.charges().stream().map(AllowanceChargeContent::vat).allMatch(this::isItOrNone);
    }

    /** How many groups of the VAT breakdown have this category. */
    long groups(InvoiceContent content) {
        long groups = 0;
        for (VatBreakdownContent group : content.vatBreakdown()) {
            groups += isIt(group.vat()) ? 1 : 0;
        }
        return groups;
    }

    /** Σ BT-131 − Σ BT-92 + Σ BT-99 in this category, whatever the rate. */
    BigDecimal taxable(InvoiceContent content) {
        return taxable(content, this::isIt);
    }

    /** The same at one rate. */
    BigDecimal taxable(InvoiceContent content, Decimal rate) {
        return taxable(content, vat -> isAt(vat, rate));
    }

    boolean isSuppliedAt(InvoiceContent content, Decimal rate) {
        return content.lines().stream().anyMatch(line -> isAt(line.vat(), rate))
                || content.allowances().stream().anyMatch(it -> isAt(it.vat(), rate))
                || content.charges().stream().anyMatch(it -> isAt(it.vat(), rate));
    }

    private static BigDecimal taxable(InvoiceContent content, Predicate<VatContent> counts) {
        BigDecimal lines = Arithmetic.sum(content.lines(), LineContent::vat, counts, LineContent::net);
        return lines.subtract(total(content.allowances(), counts)).add(total(content.charges(), counts));
    }

    private static BigDecimal total(List<AllowanceChargeContent> all, Predicate<VatContent> counts) {
        return Arithmetic.sum(all, AllowanceChargeContent::vat, counts, AllowanceChargeContent::amount);
    }

    private boolean isIn(List<AllowanceChargeContent> all) {
        for (AllowanceChargeContent each : all) {
            if (isIt(each.vat())) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(VatContent vat, Decimal rate) {
        return isIt(vat) && vat.rate().isPresent() && vat.rate().get().equals(rate);
    }

    boolean isIt(VatContent vat) {
        return vat.is(category);
    }

    private boolean isItOrNone(VatContent vat) {
        return isIt(vat) || vat.category().isEmpty();
    }
}
