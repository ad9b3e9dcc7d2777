package nl.factuurwerk.benchmarks;

import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.money.UnitPrice.unitPrice;
import static nl.factuurwerk.reference.Country.NETHERLANDS;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.InvoiceCalculator;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.invoice.InvoiceHeader;
import nl.factuurwerk.invoice.LineItem;
import nl.factuurwerk.invoice.PaymentRequest;
import nl.factuurwerk.invoice.Pricing;
import nl.factuurwerk.invoice.Totals;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.payment.RemittanceText;
import nl.factuurwerk.vat.IcpListing;
import nl.factuurwerk.vat.LineVat;
import nl.factuurwerk.vat.VatGroup;

/** Our way. As in a document that was composed, lines that are taxed alike share what they are taxed as, and nothing else. */
final class FactuurwerkWay {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 20);

    private static final Organisation SELLER = Organisation.named("Studio Noorderlicht B.V.")
            .address("Vismarkt 12", "9711 KS", "Groningen", NETHERLANDS)
            .vat("NL123456789B13")
            .build();

    private static final Organisation BUYER = Organisation.named("Brouwerij De Hop")
            .address("Kade 3", "8911 AB", "Leeuwarden", NETHERLANDS)
            .build();

    private final InvoiceHeader header;
    private final List<LineItem> items;

    private FactuurwerkWay(InvoiceHeader header, List<LineItem> items) {
        this.header = header;
        this.items = items;
    }

    static FactuurwerkWay of(Pricing pricing, List<StatedLine> lines) {
        PaymentRequest payment = new PaymentRequest(
                PaymentTerms.net(30), DATE.plusDays(30), Optional.empty(), Optional.of(RemittanceText.of("2026-0001")));
        InvoiceHeader header =
                InvoiceHeader.of(SELLER, BUYER, DATE, payment).pricing(pricing).build();
        Map<String, LineVat> taxed = new HashMap<>();
        List<LineItem> items = lines.stream()
                .map(line -> item(line, taxed.computeIfAbsent(line.rate(), FactuurwerkWay::vat)))
                .toList();
        return new FactuurwerkWay(header, items);
    }

    /** Returns the same document, where what is equal among so many lines is one object, over and over. */
    FactuurwerkWay withOneObjectForEqualLines() {
        Map<LineItem, LineItem> distinct = new HashMap<>();
        List<LineItem> shared = items.stream()
                .map(item -> distinct.computeIfAbsent(item, same -> same))
                .toList();
        return new FactuurwerkWay(header, shared);
    }

    private static LineVat vat(String rate) {
        return new LineVat("NL-STD", VatGroup.taxed(percent(rate)), "1a", IcpListing.NONE, Optional.of(NETHERLANDS));
    }

    private static LineItem item(StatedLine line, LineVat vat) {
        DraftLine stated = DraftLine.of("Work")
                .quantity(Quantity.of(line.quantity(), Unit.HOUR))
                .price(unitPrice(line.price()))
                .build();
        return LineItem.of(stated, vat);
    }

    Totals totals() {
        return InvoiceCalculator.totals(header.pricing(), items, List.of());
    }

    InvoiceCandidate candidate() {
        return InvoiceCalculator.calculate(header, items, List.of());
    }

    static Cents cents(Totals totals) {
        return new Cents(
                totals.excludingVat().getAmountMinorLong(),
                totals.vat().getAmountMinorLong(),
                totals.includingVat().getAmountMinorLong());
    }
}
