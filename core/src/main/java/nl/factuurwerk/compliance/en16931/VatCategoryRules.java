package nl.factuurwerk.compliance.en16931;

import static nl.factuurwerk.compliance.en16931.Arithmetic.withinOne;
import static nl.factuurwerk.compliance.en16931.Check.all;
import static nl.factuurwerk.compliance.en16931.Check.each;
import static nl.factuurwerk.compliance.en16931.Check.that;
import static nl.factuurwerk.compliance.en16931.StandardRule.standard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.factuurwerk.invoice.content.AllowanceChargeContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.LineContent;
import nl.factuurwerk.invoice.content.PartyContent;
import nl.factuurwerk.invoice.content.VatBreakdownContent;
import nl.factuurwerk.invoice.content.VatContent;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.rule.Rule;

/**
 * The ten rules that each category of VAT has: where it stands in the breakdown (01), who has to be known (02 to 04), its
 * rate (05 to 07), what it adds up to (08), its VAT (09) and whether a reason is given (10). Categories differ in four
 * answers, and those are all that is written here for each.
 */
final class VatCategoryRules {

    /** Who has to be known, or left out, where the category is used. */
    private enum Parties {
        /** A seller with any registration for tax, or a representative. */
        SELLER,
        /** A seller with a VAT number, or a representative. */
        VAT_SELLER,
        /** As {@link #SELLER}, and a buyer with a VAT number or a registration. */
        SELLER_AND_BUYER,
        /** As {@link #VAT_SELLER}, and a buyer with a VAT number. */
        VAT_SELLER_AND_BUYER,
        /** No VAT number of anybody. */
        NOBODY
    }

    /** What the rate is. */
    private enum Rate {
        ABOVE_ZERO,
        ZERO_OR_MORE,
        ZERO,
        NONE
    }

    /** Whether a reason is given for charging no VAT. */
    private enum Reason {
        FORBIDDEN,
        NEEDED
    }

    static final List<Rule<InvoiceContent>> ALL = Stream.of(
                    new VatCategoryRules("S", "BR-S", Parties.SELLER, Rate.ABOVE_ZERO, Reason.FORBIDDEN),
                    new VatCategoryRules("Z", "BR-Z", Parties.SELLER, Rate.ZERO, Reason.FORBIDDEN),
                    new VatCategoryRules("E", "BR-E", Parties.SELLER, Rate.ZERO, Reason.NEEDED),
                    new VatCategoryRules("AE", "BR-AE", Parties.SELLER_AND_BUYER, Rate.ZERO, Reason.NEEDED),
                    new VatCategoryRules("K", "BR-IC", Parties.VAT_SELLER_AND_BUYER, Rate.ZERO, Reason.NEEDED),
                    new VatCategoryRules("G", "BR-G", Parties.VAT_SELLER, Rate.ZERO, Reason.NEEDED),
                    new VatCategoryRules("O", "BR-O", Parties.NOBODY, Rate.NONE, Reason.NEEDED),
                    new VatCategoryRules("L", "BR-AF", Parties.SELLER, Rate.ZERO_OR_MORE, Reason.FORBIDDEN),
                    new VatCategoryRules("M", "BR-AG", Parties.SELLER, Rate.ZERO_OR_MORE, Reason.FORBIDDEN))
            .flatMap(VatCategoryRules::rules)
            .toList();

    private final Vat vat;
    private final String prefix;
    private final Parties parties;
    private final Rate rate;
    private final Reason reason;

    private VatCategoryRules(String category, String prefix, Parties parties, Rate rate, Reason reason) {
        this.vat = Vat.of(category);
        this.prefix = prefix;
        this.parties = parties;
        this.rate = rate;
        this.reason = reason;
    }

    private Stream<Rule<InvoiceContent>> rules() {
        return Stream.of(
                rule("01", that("vatBreakdown", "BG-23", this::isBrokenDown)),
                rule("02", known().where(vat::isOnLines)),
                rule("03", known().where(vat::isInAllowances)),
                rule("04", known().where(vat::isInCharges)),
                rule(
                        "05",
                        each(
                                "lines",
                                InvoiceContent::lines,
                                Check.<LineContent>that("vat.rate", "BT-152", line -> isRight(line.vat()))
                                        .where(line -> vat.isIt(line.vat())))),
                rule("06", each("allowances", InvoiceContent::allowances, rated("BT-96"))),
                rule("07", each("charges", InvoiceContent::charges, rated("BT-103"))),
                rule("08", taxable()),
                rule("09", group(that("vatAmount", "BT-117", this::isVatRight))),
                rule(
                        "10",
                        group(that(
                                "reason",
                                "BT-120",
                                group -> group.reason().isEmpty() == (reason == Reason.FORBIDDEN)))));
    }

    private StandardRule rule(String number, Check<InvoiceContent> check) {
        return standard(prefix + "-" + number, check);
    }

    private boolean chargesVat() {
        return rate == Rate.ABOVE_ZERO || rate == Rate.ZERO_OR_MORE;
    }

    /** A category that charges VAT has a group for each rate; another has one, which may be all there is. */
    private boolean isBrokenDown(InvoiceContent content) {
        return chargesVat()
                ? vat.isSupplied(content) == vat.isInBreakdown(content)
                : !vat.isUsed(content) || vat.groups(content) == 1;
    }

    private Check<InvoiceContent> known() {
        Check<InvoiceContent> seller = that("seller.vatIdentifier", "BT-31", this::isSellerKnown);
        Check<InvoiceContent> buyer = that("buyer.vatIdentifier", "BT-48", this::isBuyerKnown);
        return switch (parties) {
            case SELLER, VAT_SELLER -> seller;
            case SELLER_AND_BUYER, VAT_SELLER_AND_BUYER -> all(seller, buyer);
            case NOBODY ->
                all(
                        unknown("seller", "BT-31", InvoiceContent::seller),
                        unknown("taxRepresentative", "BT-63", InvoiceContent::taxRepresentative),
                        unknown("buyer", "BT-48", InvoiceContent::buyer));
        };
    }

    private static Check<InvoiceContent> unknown(
            String path, String term, Function<InvoiceContent, PartyContent> party) {
        return Check.in(
                path,
                party,
                that("vatIdentifier", term, it -> it.vatIdentifier().isEmpty()));
    }

    private boolean isSellerKnown(InvoiceContent content) {
        boolean registered = parties == Parties.SELLER || parties == Parties.SELLER_AND_BUYER;
        return content.seller().vatIdentifier().isPresent()
                || content.taxRepresentative().vatIdentifier().isPresent()
                || (registered && content.seller().taxRegistration().isPresent());
    }

    private boolean isBuyerKnown(InvoiceContent content) {
        PartyContent buyer = content.buyer();
        return buyer.vatIdentifier().isPresent()
                || (parties == Parties.SELLER_AND_BUYER
                        && buyer.legalRegistration().value().isPresent());
    }

    private Check<AllowanceChargeContent> rated(String term) {
        return Check.<AllowanceChargeContent>that("vat.rate", term, it -> isRight(it.vat()))
                .where(it -> vat.isIt(it.vat()));
    }

    private boolean isRight(VatContent stated) {
        Optional<Decimal> percentage = stated.rate();
        return switch (rate) {
            case ABOVE_ZERO -> percentage.filter(it -> it.signum() > 0).isPresent();
            case ZERO_OR_MORE -> percentage.filter(it -> it.signum() >= 0).isPresent();
            case ZERO -> percentage.filter(it -> it.signum() == 0).isPresent();
            case NONE -> percentage.isEmpty();
        };
    }

    /** BT-116 = Σ BT-131 − Σ BT-92 + Σ BT-99: exactly, and less than one unit apart for a category that charges VAT. */
    private Check<InvoiceContent> taxable() {
        return (content, broken) -> {
            if (vat.isInBreakdown(content)) {
                group(chargesVat() ? atRate(content) : atNoRate(content)).check(content, broken);
            }
        };
    }

    private Check<VatBreakdownContent> atNoRate(InvoiceContent content) {
        return Arithmetic.compares(
                "taxableAmount",
                "BT-116",
                VatBreakdownContent::taxableAmount,
                group -> vat.taxable(content),
                (stated, sum) -> !content.lines().isEmpty() && Arithmetic.equal(stated, sum));
    }

    /** The standard rate has to be supplied at; of the Canarian and North African ones some line is enough. */
    private Check<VatBreakdownContent> atRate(InvoiceContent content) {
        return (group, broken) -> group.vat().rate().ifPresent(percentage -> {
            boolean supplied = rate == Rate.ABOVE_ZERO
                    ? vat.isSuppliedAt(content, percentage)
                    : !content.lines().isEmpty();
            Arithmetic.<VatBreakdownContent>compares(
                            "taxableAmount",
                            "BT-116",
                            VatBreakdownContent::taxableAmount,
                            it -> vat.taxable(content, percentage),
                            (BigDecimal stated, BigDecimal sum) -> supplied && withinOne(stated, sum))
                    .check(group, broken);
        });
    }

    private boolean isVatRight(VatBreakdownContent group) {
        return chargesVat()
                ? VatRules.isWithinOneOfItsRate(group)
                : group.vatAmount().filter(amount -> amount.signum() == 0).isPresent();
    }

    private Check<InvoiceContent> group(Check<VatBreakdownContent> check) {
        return each("vatBreakdown", InvoiceContent::vatBreakdown, check.where(group -> vat.isIt(group.vat())));
    }
}
