package nl.factuurwerk.compliance.en16931;

import static nl.factuurwerk.compliance.en16931.Arithmetic.cents;
import static nl.factuurwerk.compliance.en16931.Check.each;
import static nl.factuurwerk.compliance.en16931.Check.stated;
import static nl.factuurwerk.compliance.en16931.Check.that;
import static nl.factuurwerk.compliance.en16931.StandardRule.standard;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.factuurwerk.invoice.content.AddressContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.VatBreakdownContent;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.rule.Rule;

/** What has to be said of VAT whatever the category, and what only one category asks; {@link VatCategoryRules} has the rest. */
final class VatRules {

    private static final String ITALY = "IT";

    static final List<Rule<InvoiceContent>> ALL = List.of(
            group("BR-45", stated("taxableAmount", "BT-116", VatBreakdownContent::taxableAmount)),
            group("BR-46", stated("vatAmount", "BT-117", VatBreakdownContent::vatAmount)),
            group("BR-47", stated("vat.category", "BT-118", group -> group.vat().category())),
            group(
                    "BR-48",
                    Check.<VatBreakdownContent>stated("vat.rate", "BT-119", group -> group.vat().rate())
                            .where(group -> !group.vat().is("O"))),
            group("BR-CO-17", that("vatAmount", "BT-117", VatRules::isOfItsRate)),
            standard(
                    "BR-B-01",
                    that(
                            "vatBreakdown",
                            "BT-118",
                            content -> !Vat.of("B").isUsed(content) || isItalian(content))),
            standard(
                    "BR-B-02",
                    that(
                            "vatBreakdown",
                            "BT-118",
                            content -> !Vat.of("B").isUsed(content) || !Vat.of("S").isUsed(content))),
            standard(
                    "BR-IC-11",
                    Check.<InvoiceContent>that(
                                    "delivery.date",
                                    "BT-72",
                                    content -> content.delivery().date().isPresent()
                                            || !content.period().isEmpty()
                                            || content.taxPointCode().isPresent())
                            .where(Vat.of("K")::isInBreakdown)),
            standard(
                    "BR-IC-12",
                    Check.<InvoiceContent>that(
                                    "delivery.address.country",
                                    "BT-80",
                                    content -> content.delivery()
                                            .address()
                                            .country()
                                            .filter(country -> country.length() > 1)
                                            .isPresent())
                            .where(Vat.of("K")::isInBreakdown)),
            standard("BR-O-11", nothingBesideOutOfScope("vatBreakdown", "BT-118", Vat.of("O")::isAloneInBreakdown)),
            standard("BR-O-12", nothingBesideOutOfScope("lines", "BT-151", Vat.of("O")::isAloneOnLines)),
            standard("BR-O-13", nothingBesideOutOfScope("allowances", "BT-95", Vat.of("O")::isAloneInAllowances)),
            standard("BR-O-14", nothingBesideOutOfScope("charges", "BT-102", Vat.of("O")::isAloneInCharges)));

    private VatRules() {}

    private static StandardRule group(String id, Check<VatBreakdownContent> check) {
        return standard(id, each("vatBreakdown", InvoiceContent::vatBreakdown, check));
    }

    private static Check<InvoiceContent> nothingBesideOutOfScope(
            String path, String term, Predicate<InvoiceContent> isAlone) {
        return Check.<InvoiceContent>that(path, term, isAlone).where(Vat.of("O")::isInBreakdown);
    }

    /**
     * BT-117 = BT-116 × BT-119, less than one unit of currency apart. A rate that rounds to zero, or none, has no VAT; as in
     * the official rule, VAT below half a unit counts as none there.
     */
    static boolean isOfItsRate(VatBreakdownContent group) {
        if (group.vatAmount().isEmpty()) {
            return false;
        }
        Decimal vat = group.vatAmount().get();
        if (group.vat().rate().filter(rate -> !Arithmetic.roundsToZero(rate)).isEmpty()) {
            return Arithmetic.roundsToZero(vat);
        }
        return isWithinOneOfItsRate(group);
    }

    /** BT-117 = BT-116 × BT-119, less than one unit of currency apart; nothing may be missing. */
    static boolean isWithinOneOfItsRate(VatBreakdownContent group) {
        if (group.vatAmount().isEmpty()
                || group.taxableAmount().isEmpty()
                || group.vat().rate().isEmpty()) {
            return false;
        }
        BigDecimal taxable = group.taxableAmount().get().toBigDecimal().abs();
        BigDecimal computed = cents(Arithmetic.share(taxable, group.vat().rate().get()));
        return Arithmetic.withinOne(group.vatAmount().get().toBigDecimal().abs(), computed);
    }

    /** Every country that is named on the document is Italy, that of an item included. */
    private static boolean isItalian(InvoiceContent content) {
        Stream<AddressContent> addresses = Stream.of(
                content.seller().address(),
                content.buyer().address(),
                content.taxRepresentative().address(),
                content.delivery().address());
        return Stream.concat(
                        addresses.map(AddressContent::country),
                        content.lines().stream().map(line -> line.item().origin()))
                .allMatch(country -> country.filter(code -> !code.equals(ITALY)).isEmpty());
    }
}
