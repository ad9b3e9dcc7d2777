package nl.factuurwerk.compliance.en16931;

import static nl.factuurwerk.compliance.en16931.Check.each;
import static nl.factuurwerk.compliance.en16931.Check.ifStated;
import static nl.factuurwerk.compliance.en16931.Check.in;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.factuurwerk.invoice.content.AddressContent;
import nl.factuurwerk.invoice.content.AllowanceChargeContent;
import nl.factuurwerk.invoice.content.ClassificationContent;
import nl.factuurwerk.invoice.content.IdentifierContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.LineContent;
import nl.factuurwerk.invoice.content.NoteContent;
import nl.factuurwerk.invoice.content.PartyContent;
import nl.factuurwerk.invoice.content.SupportingDocumentContent;
import nl.factuurwerk.invoice.content.VatBreakdownContent;
import nl.factuurwerk.reference.CodeList;
import nl.factuurwerk.reference.CodeLists;
import nl.factuurwerk.rule.Rule;

/** Which codes a document may hold. */
final class CodeRules {

    /** What Greek VAT numbers start with, in the place of the code of the country. */
    private static final String GREECE = "EL";

    private final CodeLists lists;

    private CodeRules(CodeLists lists) {
        this.lists = lists;
    }

    static List<Rule<InvoiceContent>> of(CodeLists lists) {
        return new CodeRules(lists).all();
    }

    private List<Rule<InvoiceContent>> all() {
        return List.of(
                rule(
                        "BR-CL-01",
                        codes -> ifStated(
                                "typeCode",
                                "BT-3",
                                InvoiceContent::typeCode,
                                code -> codes.has(CodeList.INVOICE_TYPES, code)
                                        || codes.has(CodeList.CREDIT_NOTE_TYPES, code))),
                rule("BR-CL-04", codes -> codes.on(CodeList.CURRENCIES, "currency", "BT-5", InvoiceContent::currency)),
                rule(
                        "BR-CL-05",
                        codes -> codes.on(CodeList.CURRENCIES, "taxCurrency", "BT-6", InvoiceContent::taxCurrency)),
                rule(
                        "BR-CL-06",
                        codes -> codes.on(CodeList.TAX_POINTS, "taxPointCode", "BT-8", InvoiceContent::taxPointCode)),
                rule("BR-CL-07", CodeRules::objects),
                rule(
                        "BR-CL-08",
                        codes -> each(
                                "notes",
                                InvoiceContent::notes,
                                codes.on(CodeList.NOTE_SUBJECTS, "subject", "BT-21", NoteContent::subject))),
                rule(
                        "BR-CL-10",
                        codes -> Check.all(
                                in("seller", InvoiceContent::seller, identifiers(codes, "BT-29", PartyRules.SEPA)),
                                in("buyer", InvoiceContent::buyer, identifiers(codes, "BT-46", "")),
                                in("payee", InvoiceContent::payee, identifiers(codes, "BT-60", PartyRules.SEPA)))),
                rule(
                        "BR-CL-11",
                        codes -> Check.all(
                                in("seller", InvoiceContent::seller, registration(codes, "BT-30")),
                                in("buyer", InvoiceContent::buyer, registration(codes, "BT-47")),
                                in("payee", InvoiceContent::payee, registration(codes, "BT-61")))),
                rule(
                        "BR-CL-13",
                        codes -> lines(each(
                                "item.classifications",
                                line -> line.item().classifications(),
                                codes.on(
                                        CodeList.ITEM_CLASSIFICATIONS,
                                        "scheme",
                                        "BT-158",
                                        ClassificationContent::scheme)))),
                rule("BR-CL-14", CodeRules::countries),
                rule(
                        "BR-CL-15",
                        codes -> lines(codes.on(
                                CodeList.COUNTRIES,
                                "item.origin",
                                "BT-159",
                                line -> line.item().origin()))),
                rule(
                        "BR-CL-16",
                        codes -> codes.on(
                                CodeList.PAYMENT_MEANS,
                                "payment.means.code",
                                "BT-81",
                                content -> content.payment().meansCode())),
                rule("BR-CL-17", CodeRules::categories),
                rule(
                        "BR-CL-18",
                        codes -> lines(codes.on(
                                CodeList.VAT_CATEGORIES,
                                "vat.category",
                                "BT-151",
                                line -> line.vat().category()))),
                rule("BR-CL-19", CodeRules::allowanceReasons),
                rule("BR-CL-20", CodeRules::chargeReasons),
                rule(
                        "BR-CL-21",
                        codes -> lines(codes.on(
                                CodeList.PARTY_SCHEMES,
                                "item.standardIdentifier.scheme",
                                "BT-157",
                                line -> line.item().standardIdentifier().scheme()))),
                rule(
                        "BR-CL-22",
                        codes -> each(
                                "vatBreakdown",
                                InvoiceContent::vatBreakdown,
                                Check.<VatBreakdownContent, String>ifStated(
                                        "reason.code",
                                        "BT-121",
                                        group -> group.reason().code(),
                                        code -> codes.has(CodeList.EXEMPTION_REASONS, code.toUpperCase(Locale.ROOT))))),
                rule(
                        "BR-CL-23",
                        codes -> lines(Check.all(
                                codes.on(CodeList.UNITS, "unit", "BT-130", LineContent::unit),
                                codes.on(
                                        CodeList.UNITS,
                                        "price.baseUnit",
                                        "BT-150",
                                        line -> line.price().baseUnit())))),
                rule("BR-CL-24", CodeRules::attachments),
                rule("BR-CL-25", codes -> endpoints(codes, CodeList.ENDPOINT_SCHEMES)),
                rule(
                        "BR-CL-26",
                        codes -> codes.on(
                                CodeList.PARTY_SCHEMES,
                                "delivery.location.scheme",
                                "BT-71",
                                content -> content.delivery().location().scheme())),
                rule(
                        "BR-CO-09",
                        codes -> Check.all(
                                in("seller", InvoiceContent::seller, prefix(codes, "BT-31")),
                                in("buyer", InvoiceContent::buyer, prefix(codes, "BT-48")),
                                in("taxRepresentative", InvoiceContent::taxRepresentative, prefix(codes, "BT-63")))));
    }

    private StandardRule rule(String id, Function<Codes, Check<InvoiceContent>> asks) {
        return StandardRule.standard(id, asking(lists, asks));
    }

    /**
     * Asks with the lists as they meet the document. A code that is on a list now passes on any day, so that the day is only
     * looked at where one is not.
     */
    static Check<InvoiceContent> asking(CodeLists lists, Function<Codes, Check<InvoiceContent>> asks) {
        Check<InvoiceContent> now = asks.apply(new Codes(lists, Optional.empty()));
        return (content, broken) -> {
            if (!passes(now, content)) {
                asks.apply(new Codes(lists, content.issueDate())).check(content, broken);
            }
        };
    }

    private static boolean passes(Check<InvoiceContent> check, InvoiceContent content) {
        boolean[] passes = {true};
        check.check(content, (where, values) -> passes[0] = false);
        return passes[0];
    }

    static Check<InvoiceContent> attachments(Codes codes) {
        return each(
                "supportingDocuments",
                InvoiceContent::supportingDocuments,
                codes.on(
                        CodeList.ATTACHMENT_TYPES,
                        "attachment.mimeCode",
                        "BT-125",
                        (SupportingDocumentContent document) ->
                                document.attachment().mimeCode()));
    }

    static Check<InvoiceContent> endpoints(Codes codes, CodeList list) {
        Check<PartyContent> seller = codes.on(
                list, "endpoint.scheme", "BT-34", party -> party.endpoint().scheme());
        Check<PartyContent> buyer = codes.on(
                list, "endpoint.scheme", "BT-49", party -> party.endpoint().scheme());
        return Check.all(in("seller", InvoiceContent::seller, seller), in("buyer", InvoiceContent::buyer, buyer));
    }

    static Check<InvoiceContent> allowanceReasons(Codes codes) {
        return Check.all(
                each("allowances", InvoiceContent::allowances, reason(codes, CodeList.ALLOWANCE_REASONS, "BT-98")),
                lines(each(
                        "allowances", LineContent::allowances, reason(codes, CodeList.ALLOWANCE_REASONS, "BT-140"))));
    }

    static Check<InvoiceContent> chargeReasons(Codes codes) {
        return Check.all(
                each("charges", InvoiceContent::charges, reason(codes, CodeList.CHARGE_REASONS, "BT-105")),
                lines(each("charges", LineContent::charges, reason(codes, CodeList.CHARGE_REASONS, "BT-145"))));
    }

    private static Check<AllowanceChargeContent> reason(Codes codes, CodeList list, String term) {
        return codes.on(list, "reason.code", term, it -> it.reason().code());
    }

    private static Check<InvoiceContent> lines(Check<LineContent> check) {
        return each("lines", InvoiceContent::lines, check);
    }

    private static Check<InvoiceContent> objects(Codes codes) {
        return Check.all(
                codes.on(
                        CodeList.OBJECT_SCHEMES,
                        "references.invoicedObject.scheme",
                        "BT-18",
                        content -> content.references().invoicedObject().scheme()),
                lines(codes.on(
                        CodeList.OBJECT_SCHEMES,
                        "object.scheme",
                        "BT-128",
                        line -> line.object().scheme())));
    }

    private static Check<PartyContent> identifiers(Codes codes, String term, String besides) {
        return each(
                "identifiers",
                PartyContent::identifiers,
                Check.<IdentifierContent, String>ifStated(
                        "scheme",
                        term,
                        IdentifierContent::scheme,
                        scheme -> scheme.equals(besides) || codes.has(CodeList.PARTY_SCHEMES, scheme)));
    }

    private static Check<PartyContent> registration(Codes codes, String term) {
        return codes.on(
                CodeList.PARTY_SCHEMES,
                "legalRegistration.scheme",
                term,
                party -> party.legalRegistration().scheme());
    }

    private static Check<InvoiceContent> countries(Codes codes) {
        return Check.all(
                in("seller", InvoiceContent::seller, country(codes, "BT-40")),
                in("buyer", InvoiceContent::buyer, country(codes, "BT-55")),
                in("taxRepresentative", InvoiceContent::taxRepresentative, country(codes, "BT-69")),
                in(
                        "delivery.address",
                        content -> content.delivery().address(),
                        codes.on(CodeList.COUNTRIES, "country", "BT-80", AddressContent::country)));
    }

    private static Check<PartyContent> country(Codes codes, String term) {
        return codes.on(
                CodeList.COUNTRIES,
                "address.country",
                term,
                party -> party.address().country());
    }

    private static Check<InvoiceContent> categories(Codes codes) {
        return Check.all(
                each("allowances", InvoiceContent::allowances, category(codes, "BT-95")),
                each("charges", InvoiceContent::charges, category(codes, "BT-102")),
                each(
                        "vatBreakdown",
                        InvoiceContent::vatBreakdown,
                        codes.on(
                                CodeList.VAT_CATEGORIES,
                                "vat.category",
                                "BT-118",
                                group -> group.vat().category())));
    }

    private static Check<AllowanceChargeContent> category(Codes codes, String term) {
        return codes.on(
                CodeList.VAT_CATEGORIES, "vat.category", term, it -> it.vat().category());
    }

    private static Check<PartyContent> prefix(Codes codes, String term) {
        return ifStated("vatIdentifier", term, PartyContent::vatIdentifier, number -> isPrefixed(codes, number));
    }

    private static boolean isPrefixed(Codes codes, String number) {
        if (number.length() < 2) {
            return false;
        }
        String prefix = number.substring(0, 2);
        return prefix.equals(GREECE) || codes.has(CodeList.COUNTRIES, prefix);
    }
}
