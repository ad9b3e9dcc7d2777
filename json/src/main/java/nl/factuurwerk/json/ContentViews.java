package nl.factuurwerk.json;

import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.factuurwerk.invoice.content.AddressContent;
import nl.factuurwerk.invoice.content.AttachmentContent;
import nl.factuurwerk.invoice.content.AttributeContent;
import nl.factuurwerk.invoice.content.CardContent;
import nl.factuurwerk.invoice.content.ClassificationContent;
import nl.factuurwerk.invoice.content.DeliveryContent;
import nl.factuurwerk.invoice.content.DirectDebitContent;
import nl.factuurwerk.invoice.content.IdentifierContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.ItemContent;
import nl.factuurwerk.invoice.content.LineContent;
import nl.factuurwerk.invoice.content.MeansContent;
import nl.factuurwerk.invoice.content.PartyContent;
import nl.factuurwerk.invoice.content.PaymentContent;
import nl.factuurwerk.invoice.content.PeriodContent;
import nl.factuurwerk.invoice.content.PriceContent;
import nl.factuurwerk.invoice.content.ProcessContent;
import nl.factuurwerk.invoice.content.ReferencesContent;
import nl.factuurwerk.invoice.content.SupportingDocumentContent;
import nl.factuurwerk.invoice.content.TotalsContent;
import nl.factuurwerk.invoice.content.VatContent;

/**
 * How it is shown what a document says in the terms of EN 16931: as it is stated, right or wrong, and nothing where nothing
 * is stated.
 */
final class ContentViews {

    private static final View<ClassificationContent> CLASSIFICATION = View.<ClassificationContent>named(
                    "ClassificationContent")
            .optional("code", Scalars.TEXT, ClassificationContent::code)
            .optional("scheme", Scalars.TEXT, ClassificationContent::scheme)
            .optional("version", Scalars.TEXT, ClassificationContent::version);

    private static final View<AttributeContent> ATTRIBUTE = View.<AttributeContent>named("AttributeContent")
            .optional("name", Scalars.TEXT, AttributeContent::name)
            .optional("value", Scalars.TEXT, AttributeContent::value);

    private static final View<ItemContent> ITEM = View.<ItemContent>named("ItemContent")
            .optional("buyersNumber", Scalars.TEXT, ItemContent::buyersNumber)
            .optional(
                    "standardIdentifier",
                    ContentParts.IDENTIFIER,
                    stated(ItemContent::standardIdentifier, IdentifierContent::isEmpty))
            .list("classifications", CLASSIFICATION, ItemContent::classifications)
            .optional("origin", Scalars.TEXT, ItemContent::origin)
            .list("attributes", ATTRIBUTE, ItemContent::attributes);

    private static final View<AttachmentContent> ATTACHMENT = View.<AttachmentContent>named("AttachmentContent")
            .optional("mimeCode", Scalars.TEXT, AttachmentContent::mimeCode)
            .optional("fileName", Scalars.TEXT, AttachmentContent::fileName)
            .text("bytes", file -> Base64.getEncoder().encodeToString(file.bytes()));

    private static final View<SupportingDocumentContent> SUPPORTING = View.<SupportingDocumentContent>named(
                    "SupportingDocumentContent")
            .optional("reference", Scalars.TEXT, SupportingDocumentContent::reference)
            .optional("description", Scalars.TEXT, SupportingDocumentContent::description)
            .optional("location", Scalars.TEXT, SupportingDocumentContent::location)
            .optional(
                    "attachment",
                    ATTACHMENT,
                    stated(SupportingDocumentContent::attachment, AttachmentContent::isEmpty));

    private static final View<LineContent> LINE = View.<LineContent>named("LineContent")
            .optional("id", Scalars.TEXT, LineContent::id)
            .optional("note", Scalars.TEXT, LineContent::note)
            .optional("object", ContentParts.IDENTIFIER, stated(LineContent::object, IdentifierContent::isEmpty))
            .optional("quantity", Scalars.DECIMAL, LineContent::quantity)
            .optional("unit", Scalars.TEXT, LineContent::unit)
            .optional("net", Scalars.DECIMAL, LineContent::net)
            .optional("orderLine", Scalars.TEXT, LineContent::orderLine)
            .optional("buyerAccounting", Scalars.TEXT, LineContent::buyerAccounting)
            .optional("period", ContentParts.PERIOD, stated(LineContent::period, PeriodContent::isEmpty))
            .list("allowances", ContentParts.ALLOWANCE_CHARGE, LineContent::allowances)
            .list("charges", ContentParts.ALLOWANCE_CHARGE, LineContent::charges)
            .optional("price", ContentParts.PRICE, stated(LineContent::price, PriceContent::isEmpty))
            .optional("vat", ContentParts.VAT, stated(LineContent::vat, VatContent::isEmpty))
            .optional("name", Scalars.TEXT, LineContent::name)
            .optional("description", Scalars.TEXT, LineContent::description)
            .optional("itemNumber", Scalars.TEXT, LineContent::itemNumber)
            .optional("item", ITEM, stated(LineContent::item, ItemContent::isEmpty));

    private static final View<DeliveryContent> DELIVERY = View.<DeliveryContent>named("DeliveryContent")
            .optional("date", Scalars.DATE, DeliveryContent::date)
            .optional("address", ContentParts.ADDRESS, stated(DeliveryContent::address, AddressContent::isEmpty))
            .optional("name", Scalars.TEXT, DeliveryContent::name)
            .optional(
                    "location", ContentParts.IDENTIFIER, stated(DeliveryContent::location, IdentifierContent::isEmpty));

    private static final View<PaymentContent> PAYMENT = View.<PaymentContent>named("PaymentContent")
            .optional("means", ContentParts.MEANS, stated(PaymentContent::means, MeansContent::isEmpty))
            .optional("remittance", Scalars.TEXT, PaymentContent::remittance)
            .list("accounts", ContentParts.ACCOUNT, PaymentContent::accounts)
            .optional("card", ContentParts.CARD, stated(PaymentContent::card, CardContent::isEmpty))
            .optional(
                    "directDebit",
                    ContentParts.DIRECT_DEBIT,
                    stated(PaymentContent::directDebit, DirectDebitContent::isEmpty));

    static final View<InvoiceContent> CONTENT = View.<InvoiceContent>named("InvoiceContent")
            .optional("number", Scalars.TEXT, InvoiceContent::number)
            .optional("issueDate", Scalars.DATE, InvoiceContent::issueDate)
            .optional("typeCode", Scalars.TEXT, InvoiceContent::typeCode)
            .optional("currency", Scalars.TEXT, InvoiceContent::currency)
            .optional("taxCurrency", Scalars.TEXT, InvoiceContent::taxCurrency)
            .optional("taxPointDate", Scalars.DATE, InvoiceContent::taxPointDate)
            .optional("taxPointCode", Scalars.TEXT, InvoiceContent::taxPointCode)
            .optional("dueDate", Scalars.DATE, InvoiceContent::dueDate)
            .optional(
                    "references",
                    ContentParts.REFERENCES,
                    stated(InvoiceContent::references, ReferencesContent::isEmpty))
            .optional("paymentTerms", Scalars.TEXT, InvoiceContent::paymentTerms)
            .list("notes", ContentParts.NOTE, InvoiceContent::notes)
            .optional("process", ContentParts.PROCESS, stated(InvoiceContent::process, ProcessContent::isEmpty))
            .list("precedingInvoices", ContentParts.PRECEDING, InvoiceContent::precedingInvoices)
            .list("supportingDocuments", SUPPORTING, InvoiceContent::supportingDocuments)
            .optional("seller", PartyContentView.VIEW, stated(InvoiceContent::seller, PartyContent::isEmpty))
            .optional("buyer", PartyContentView.VIEW, stated(InvoiceContent::buyer, PartyContent::isEmpty))
            .optional("payee", PartyContentView.VIEW, stated(InvoiceContent::payee, PartyContent::isEmpty))
            .optional(
                    "taxRepresentative",
                    PartyContentView.VIEW,
                    stated(InvoiceContent::taxRepresentative, PartyContent::isEmpty))
            .optional("delivery", DELIVERY, stated(InvoiceContent::delivery, DeliveryContent::isEmpty))
            .optional("period", ContentParts.PERIOD, stated(InvoiceContent::period, PeriodContent::isEmpty))
            .optional("payment", PAYMENT, stated(InvoiceContent::payment, PaymentContent::isEmpty))
            .list("allowances", ContentParts.ALLOWANCE_CHARGE, InvoiceContent::allowances)
            .list("charges", ContentParts.ALLOWANCE_CHARGE, InvoiceContent::charges)
            .optional("totals", ContentParts.TOTALS, stated(InvoiceContent::totals, TotalsContent::isEmpty))
            .list("vatBreakdown", ContentParts.BREAKDOWN, InvoiceContent::vatBreakdown)
            .list("lines", LINE, InvoiceContent::lines)
            .flag("simplified", InvoiceContent::simplified)
            .optional("language", Scalars.LANGUAGE, InvoiceContent::language);

    private ContentViews() {}

    /** A group of terms of which none is stated is left out. */
    static <T, P> Function<T, Optional<P>> stated(Function<T, P> getter, Predicate<P> isEmpty) {
        return value -> Optional.of(getter.apply(value)).filter(isEmpty.negate());
    }
}
