package nl.factuurwerk.ubl;

import java.util.List;
import java.util.Optional;
import nl.factuurwerk.invoice.content.AllowanceChargeContent;
import nl.factuurwerk.invoice.content.TotalsContent;
import nl.factuurwerk.invoice.content.VatBreakdownContent;
import nl.factuurwerk.invoice.content.VatContent;
import nl.factuurwerk.money.Decimal;

/** Writes allowances and charges, VAT and totals (BG-20 to BG-23, BG-27, BG-28), every amount as it is stated. */
final class AmountsXml {

    private static final String VAT = "VAT";

    private static final int CENTS = 2;

    private final XmlOutput xml;
    private final String currency;

    AmountsXml(XmlOutput xml, String currency) {
        this.xml = xml;
        this.currency = currency;
    }

    /** Writes an allowance or a charge; one on a line states no VAT, for it has that of its line. */
    void adjustment(boolean charge, AllowanceChargeContent adjustment) {
        xml.start(Cac.ALLOWANCE_CHARGE);
        xml.text(Cbc.CHARGE_INDICATOR, charge ? "true" : "false");
        xml.text(Cbc.ALLOWANCE_CHARGE_REASON_CODE, adjustment.reason().code());
        xml.text(Cbc.ALLOWANCE_CHARGE_REASON, adjustment.reason().text());
        xml.number(Cbc.MULTIPLIER_FACTOR_NUMERIC, adjustment.percentage());
        amount(Cbc.AMOUNT, adjustment.amount());
        amount(Cbc.BASE_AMOUNT, adjustment.base());
        if (!adjustment.vat().isEmpty()) {
            category(Cac.TAX_CATEGORY, adjustment.vat());
        }
        xml.end(Cac.ALLOWANCE_CHARGE);
    }

    /** Writes the VAT with its groups, and behind it the same in the currency that it is accounted for in (BT-111). */
    void vat(List<VatBreakdownContent> groups, TotalsContent totals, Optional<String> taxCurrency) {
        if (totals.vat().isPresent() || !groups.isEmpty()) {
            xml.start(Cac.TAX_TOTAL);
            amount(Cbc.TAX_AMOUNT, totals.vat());
            groups.forEach(this::group);
            xml.end(Cac.TAX_TOTAL);
        }
        if (totals.vatInTaxCurrency().isPresent()) {
            xml.start(Cac.TAX_TOTAL);
            new AmountsXml(xml, taxCurrency.orElse("")).amount(Cbc.TAX_AMOUNT, totals.vatInTaxCurrency());
            xml.end(Cac.TAX_TOTAL);
        }
    }

    private void group(VatBreakdownContent group) {
        xml.start(Cac.TAX_SUBTOTAL);
        amount(Cbc.TAXABLE_AMOUNT, group.taxableAmount());
        amount(Cbc.TAX_AMOUNT, group.vatAmount());
        xml.start(Cac.TAX_CATEGORY);
        xml.text(Cbc.ID, group.vat().category());
        xml.number(Cbc.PERCENT, group.vat().rate());
        xml.text(Cbc.TAX_EXEMPTION_REASON_CODE, group.reason().code());
        xml.text(Cbc.TAX_EXEMPTION_REASON, group.reason().text());
        scheme();
        xml.end(Cac.TAX_CATEGORY);
        xml.end(Cac.TAX_SUBTOTAL);
    }

    void category(Tag tag, VatContent vat) {
        xml.start(tag);
        xml.text(Cbc.ID, vat.category());
        xml.number(Cbc.PERCENT, vat.rate());
        scheme();
        xml.end(tag);
    }

    private void scheme() {
        xml.start(Cac.TAX_SCHEME);
        xml.text(Cbc.ID, VAT);
        xml.end(Cac.TAX_SCHEME);
    }

    void totals(TotalsContent totals) {
        xml.start(Cac.LEGAL_MONETARY_TOTAL);
        amount(Cbc.LINE_EXTENSION_AMOUNT, totals.lines());
        amount(Cbc.TAX_EXCLUSIVE_AMOUNT, totals.excludingVat());
        amount(Cbc.TAX_INCLUSIVE_AMOUNT, totals.includingVat());
        amount(Cbc.ALLOWANCE_TOTAL_AMOUNT, totals.allowances());
        amount(Cbc.CHARGE_TOTAL_AMOUNT, totals.charges());
        amount(Cbc.PREPAID_AMOUNT, totals.prepaid());
        amount(Cbc.PAYABLE_ROUNDING_AMOUNT, totals.rounding());
        amount(Cbc.PAYABLE_AMOUNT, totals.payable());
        xml.end(Cac.LEGAL_MONETARY_TOTAL);
    }

    void amount(Tag tag, Optional<Decimal> amount) {
        if (amount.isPresent()) {
            xml.open(tag).attribute(Attribute.CURRENCY, currency).value(tag, amount.get(), CENTS);
        }
    }
}
