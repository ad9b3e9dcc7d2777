package nl.factuurwerk.compliance.en16931;

import static nl.factuurwerk.compliance.en16931.Check.absent;
import static nl.factuurwerk.compliance.en16931.Check.all;
import static nl.factuurwerk.compliance.en16931.Check.each;
import static nl.factuurwerk.compliance.en16931.Check.ifStated;
import static nl.factuurwerk.compliance.en16931.Check.in;
import static nl.factuurwerk.compliance.en16931.Check.that;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.factuurwerk.invoice.content.AccountContent;
import nl.factuurwerk.invoice.content.AddressContent;
import nl.factuurwerk.invoice.content.AllowanceChargeContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.LineContent;
import nl.factuurwerk.invoice.content.PartyContent;
import nl.factuurwerk.invoice.content.PaymentContent;
import nl.factuurwerk.invoice.content.PrecedingInvoiceContent;
import nl.factuurwerk.invoice.content.VatBreakdownContent;
import nl.factuurwerk.rule.Rule;
import nl.factuurwerk.rule.Severity;

/** What NLCIUS adds for sellers in the Netherlands: what has to be there, and what should rather be left out. */
final class NlciusRules {

    private static final Set<String> TYPES = Set.of("380", "381", "384", "389");
    private static final Set<String> SEPA = Set.of("58", "59");
    private static final int LINES_OF_AN_ADDRESS = 2;

    /** What a document of a Dutch seller must say. */
    private static final List<Rule<InvoiceContent>> DEMANDS = List.of(
            dutch("BR-NL-1", that(
                    "seller.legalRegistration", "BT-30", content -> Dutch.isRegistered(content.seller()))),
            dutch("BR-NL-2", that("references.buyerReference", "BT-10", Dutch::hasReference)),
            dutch("BR-NL-3", Dutch.fullAddress("seller.address", "BG-5", content -> content.seller().address())),
            dutch(
                    "BR-NL-4",
                    Dutch.fullAddressInNetherlands(
                            "buyer.address", "BG-8", content -> content.buyer().address())),
            dutch(
                    "BR-NL-5",
                    Dutch.fullAddressInNetherlands("taxRepresentative.address", "BG-12", content -> content
                            .taxRepresentative()
                            .address())),
            dutch("BR-NL-7", ifStated("typeCode", "BT-3", InvoiceContent::typeCode, TYPES::contains)),
            dutch(
                    "BR-NL-9",
                    Check.<InvoiceContent>that("precedingInvoices", "BT-25", Dutch::namesInvoice)
                            .where(content -> content.typeCode().filter("384"::equals).isPresent())),
            dutch(
                    "BR-NL-10",
                    Check.<InvoiceContent>that(
                                    "buyer.legalRegistration",
                                    "BT-47",
                                    content -> Dutch.isRegistered(content.buyer()))
                            .where(content -> Dutch.isIn(content.buyer().address()))),
            dutch(
                    "BR-NL-11",
                    Check.<InvoiceContent>that("payment", "BG-16", content -> !content.payment().isEmpty())
                            .where(content -> !DocumentKind.isCreditNote(content) && Dutch.isToBePaid(content))),
            dutch(
                    "BR-NL-12",
                    Check.<InvoiceContent>that("payment.means.code", "BT-81", Dutch::isPaidAsUsual)
                            .where(content -> !content.payment().isEmpty())),
            everywhere("BR-NL-13", Dutch.orderOfLines()),
            everywhere(
                    "BR-CO-25",
                    Check.<InvoiceContent>that(
                                    "dueDate",
                                    "BT-9",
                                    content -> content.dueDate().isPresent()
                                            || content.paymentTerms().isPresent())
                            .where(Dutch::isToBePaid)));

    /** What a document of a Dutch seller should leave out. */
    private static final List<Rule<InvoiceContent>> ADVICE = List.of(
            advice("BR-NL-19", absent("taxCurrency", "BT-6", InvoiceContent::taxCurrency)),
            advice("BR-NL-20", absent("taxPointDate", "BT-7", InvoiceContent::taxPointDate)),
            advice("BR-NL-21", absent("taxPointCode", "BT-8", InvoiceContent::taxPointCode)),
            advice(
                    "BR-NL-24",
                    each(
                            "precedingInvoices",
                            InvoiceContent::precedingInvoices,
                            absent("issueDate", "BT-26", PrecedingInvoiceContent::issueDate))),
            advice(
                    "BR-NL-25",
                    in(
                            "seller",
                            InvoiceContent::seller,
                            absent("taxRegistration", "BT-32", PartyContent::taxRegistration))),
            advice(
                    "BR-NL-26",
                    in(
                            "seller",
                            InvoiceContent::seller,
                            absent("legalInformation", "BT-33", PartyContent::legalInformation))),
            advice("BR-NL-27-1", in("seller.address", content -> content.seller().address(), twoLines("BT-162"))),
            advice("BR-NL-27-2", in("buyer.address", content -> content.buyer().address(), twoLines("BT-163"))),
            advice("BR-NL-27-3", in("taxRepresentative.address", content -> content.taxRepresentative()
                    .address(), twoLines("BT-164"))),
            advice("BR-NL-27-4", in("delivery.address", content -> content.delivery().address(), twoLines("BT-165"))),
            advice("BR-NL-28-1", in("seller.address", content -> content.seller().address(), noRegion("BT-39"))),
            advice("BR-NL-28-2", in("buyer.address", content -> content.buyer().address(), noRegion("BT-54"))),
            advice("BR-NL-28-3", in("taxRepresentative.address", content -> content.taxRepresentative()
                    .address(), noRegion("BT-68"))),
            advice("BR-NL-28-4", in("delivery.address", content -> content.delivery().address(), noRegion("BT-79"))),
            advice("BR-NL-29", absent("payment.means.text", "BT-82", content -> content.payment()
                    .means()
                    .text())),
            advice(
                    "BR-NL-30",
                    in(
                            "payment",
                            InvoiceContent::payment,
                            each("accounts", PaymentContent::accounts, absent("name", "BT-85", AccountContent::name)))),
            advice(
                    "BR-NL-31",
                    in(
                            "payment",
                            InvoiceContent::payment,
                            Check.<PaymentContent, AccountContent>each(
                                            "accounts",
                                            PaymentContent::accounts,
                                            absent("bic", "BT-86", AccountContent::bic))
                                    .where(payment -> payment.meansCode()
                                            .filter(SEPA::contains)
                                            .isPresent()))),
            advice(
                    "BR-NL-32-1",
                    all(
                            each("allowances", InvoiceContent::allowances, noCode("BT-98")),
                            each("charges", InvoiceContent::charges, noCode("BT-105")),
                            each(
                                    "lines",
                                    InvoiceContent::lines,
                                    all(
                                            each("allowances", LineContent::allowances, noCode("BT-140")),
                                            each("charges", LineContent::charges, noCode("BT-145")))))),
            advice("BR-NL-33", absent("totals.vatInTaxCurrency", "BT-111", content -> content.totals()
                    .vatInTaxCurrency())),
            advice(
                    "BR-NL-35",
                    each(
                            "vatBreakdown",
                            InvoiceContent::vatBreakdown,
                            Check.<VatBreakdownContent, String>absent("reason.code", "BT-121", group -> group.reason()
                                    .code()))));

    static final List<Rule<InvoiceContent>> ALL =
            Stream.of(DEMANDS, ADVICE).flatMap(List::stream).toList();

    private NlciusRules() {}

    private static StandardRule everywhere(String id, Check<InvoiceContent> check) {
        return StandardRule.nlcius(id, Severity.ERROR, check);
    }

    private static StandardRule dutch(String id, Check<InvoiceContent> check) {
        return everywhere(id, check).where(Dutch::isSeller);
    }

    private static StandardRule advice(String id, Check<InvoiceContent> check) {
        return StandardRule.nlcius(id, Severity.WARNING, check).where(Dutch::isSeller);
    }

    private static Check<AddressContent> twoLines(String term) {
        return that("lines[2]", term, address -> address.lines().size() <= LINES_OF_AN_ADDRESS);
    }

    private static Check<AddressContent> noRegion(String term) {
        return absent("subdivision", term, AddressContent::subdivision);
    }

    private static Check<AllowanceChargeContent> noCode(String term) {
        return absent("reason.code", term, it -> it.reason().code());
    }
}
