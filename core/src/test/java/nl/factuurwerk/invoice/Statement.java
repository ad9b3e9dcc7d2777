package nl.factuurwerk.invoice;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.reference.Country.NETHERLANDS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.payment.RemittanceText;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.VatRounding;
import org.joda.money.Money;

/** What a generated document states, before anything is computed. */
record Statement(Pricing pricing, List<LineItem> items, List<DocumentAdjustment> adjustments) {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 21);

    private static final Organisation SELLER = Organisation.named("Studio Noorderlicht B.V.")
            .address("Vismarkt 12", "9711 KS", "Groningen", NETHERLANDS)
            .vat("NL123456789B13")
            .build();

    private static final Organisation BUYER = Organisation.named("Brouwerij De Hop")
            .address("Kade 3", "8911 AB", "Leeuwarden", NETHERLANDS)
            .build();

    InvoiceCandidate computed() {
        InvoiceHeader header = InvoiceHeader.of(
                        SELLER,
                        BUYER,
                        DATE,
                        new PaymentRequest(
                                PaymentTerms.net(30),
                                DATE.plusDays(30),
                                Optional.empty(),
                                Optional.of(RemittanceText.of("2026-0001"))))
                .pricing(pricing)
                .build();
        return InvoiceCalculator.calculate(header, items, adjustments);
    }

    SlowArithmetic slowly() {
        return new SlowArithmetic(pricing, items, adjustments);
    }

    /** The same statement with every amount taken back: what a credit of all of it states. */
    Statement negated() {
        return new Statement(
                pricing,
                items.stream().map(Statement::negated).toList(),
                adjustments.stream().map(Statement::negated).toList());
    }

    Statement with(PriceMode mode) {
        return new Statement(pricing.with(mode), items, adjustments);
    }

    Statement with(VatRounding rounding) {
        return new Statement(pricing.with(rounding), items, adjustments);
    }

    private static LineItem negated(LineItem item) {
        DraftLine stated = item.stated();
        DraftLine.Builder line = DraftLine.of(stated.description())
                .quantity(item.quantity().negate())
                .price(item.price());
        stated.adjustments().forEach(each -> line.adjust(negated(each)));
        return LineItem.of(line.build(), item.vat());
    }

    /** A share follows the sign of what it is taken of; a fixed amount goes the other way. */
    private static Adjustment negated(Adjustment each) {
        return each.size() instanceof Adjustment.Size.Share
                ? each
                : new Adjustment(opposite(each.kind()), each.size(), each.reason(), each.reasonCode(), each.vatClass());
    }

    private static DocumentAdjustment negated(DocumentAdjustment each) {
        AppliedAdjustment applied = each.adjustment();
        return new DocumentAdjustment(
                new AppliedAdjustment(
                        opposite(applied.kind()), applied.reason(), applied.share(), applied.amount(), applied.net()),
                each.vat());
    }

    private static Adjustment.Kind opposite(Adjustment.Kind kind) {
        return kind == Adjustment.Kind.ALLOWANCE ? Adjustment.Kind.CHARGE : Adjustment.Kind.ALLOWANCE;
    }

    /** A line without adjustments, in euro. */
    static LineItem line(Quantity quantity, String price, nl.factuurwerk.vat.LineVat vat) {
        Money each = eur(price);
        return LineItem.of(DraftLine.of("Werk").quantity(quantity).price(each).build(), vat);
    }
}
