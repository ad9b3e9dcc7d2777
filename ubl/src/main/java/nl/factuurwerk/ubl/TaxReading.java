package nl.factuurwerk.ubl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.factuurwerk.invoice.content.ReasonContent;
import nl.factuurwerk.invoice.content.TotalsContent;
import nl.factuurwerk.invoice.content.VatBreakdownContent;
import nl.factuurwerk.invoice.content.VatContent;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.text.PlainText;
import org.jspecify.annotations.Nullable;

/** Reads VAT: the category of a line, an allowance or a charge, and the totals with their breakdown. */
final class TaxReading {

    private static final String VAT = "VAT";
    private static final Set<String> REASONS = Set.of("TaxExemptionReason");
    private static final Set<String> SUBTOTALS = Set.of("TaxSubtotal");

    private final UblCursor in;
    private final Values values;
    private final TotalsContent.Builder totals;
    private final List<VatBreakdownContent> breakdown = new ArrayList<>();
    private boolean inOwnCurrency;
    private boolean inTaxCurrency;

    TaxReading(UblCursor in, Values values, TotalsContent.Builder totals) {
        this.in = in;
        this.values = values;
        this.totals = totals;
    }

    /** Tells whether a tax scheme is VAT: a category of any other tax says nothing of VAT. */
    static boolean isVat(String scheme) {
        return scheme.toUpperCase(Locale.ROOT).equals(VAT);
    }

    static String scheme(UblCursor in) {
        return PartyReading.only(in, "ID").strip();
    }

    /**
     * A category as UBL states it, with why nothing is charged.
     *
     * @param vat category and rate; nothing where it is a category of another tax
     * @param reason why
     */
    record Category(VatContent vat, ReasonContent reason) {

        static final Category NONE = new Category(VatContent.none(), ReasonContent.none());
    }

    static Category category(UblCursor in, Values values) {
        @Nullable String[] parts = new @Nullable String[4];
        @Nullable Decimal[] rate = new @Nullable Decimal[1];
        in.each(REASONS, name -> {
            switch (name) {
                case "ID" -> parts[0] = in.code();
                case "Percent" -> rate[0] = values.number();
                case "TaxExemptionReasonCode" -> parts[1] = in.code();
                case "TaxExemptionReason" -> {
                    String more = in.text();
                    if (parts[2] != null) {
                        in.told(UblReadRules.REPEATED, Map.of("value", "TaxExemptionReason"));
                    }
                    parts[2] = parts[2] == null ? more : parts[2] + "\n" + more;
                }
                case "TaxScheme" -> parts[3] = scheme(in);
                default -> in.unknown();
            }
        });
        VatContent vat = parts[3] != null && isVat(parts[3])
                ? new VatContent(Optional.ofNullable(parts[0]), Optional.ofNullable(rate[0]))
                : VatContent.none();
        return new Category(vat, new ReasonContent(Optional.ofNullable(parts[2]), Optional.ofNullable(parts[1])));
    }

    /** Reads a total: that in the currency of the document with its breakdown, or that in the currency of accounting. */
    void total(@Nullable String currency, @Nullable String taxCurrency) {
        boolean[] own = {true};
        in.each(SUBTOTALS, name -> {
            switch (name) {
                case "TaxAmount" -> own[0] = amount(currency, taxCurrency);
                case "TaxSubtotal" -> {
                    if (own[0]) {
                        breakdown.add(subtotal());
                    } else {
                        in.unknown();
                    }
                }
                default -> in.unknown();
            }
        });
    }

    private boolean amount(@Nullable String currency, @Nullable String taxCurrency) {
        String stated = in.attribute("currencyID");
        String code = stated == null ? "" : stated.strip();
        boolean own = code.equals(currency) && !inOwnCurrency;
        Decimal amount = values.total();
        if (own) {
            inOwnCurrency = true;
            totals.vat(amount);
        } else if (code.equals(taxCurrency) && !inTaxCurrency) {
            inTaxCurrency = true;
            totals.vatInTaxCurrency(amount);
        } else if (code.equals(currency)) {
            in.again("TaxTotal");
        } else {
            in.found(UblReadRules.TAX_CURRENCY, Map.of("value", code.isEmpty() ? "''" : PlainText.quote(code)));
        }
        return own;
    }

    private VatBreakdownContent subtotal() {
        @Nullable Decimal[] amounts = new @Nullable Decimal[2];
        Category[] category = {Category.NONE};
        in.each(name -> {
            switch (name) {
                case "TaxableAmount" -> amounts[0] = values.amount();
                case "TaxAmount" -> amounts[1] = values.amount();
                case "TaxCategory" -> category[0] = category(in, values);
                default -> in.unknown();
            }
        });
        return new VatBreakdownContent(
                category[0].vat(),
                Optional.ofNullable(amounts[0]),
                Optional.ofNullable(amounts[1]),
                category[0].reason());
    }

    List<VatBreakdownContent> breakdown() {
        return breakdown;
    }
}
