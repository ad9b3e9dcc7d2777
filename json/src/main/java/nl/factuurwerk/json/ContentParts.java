package nl.factuurwerk.json;

import nl.factuurwerk.invoice.content.AccountContent;
import nl.factuurwerk.invoice.content.AddressContent;
import nl.factuurwerk.invoice.content.AllowanceChargeContent;
import nl.factuurwerk.invoice.content.CardContent;
import nl.factuurwerk.invoice.content.DirectDebitContent;
import nl.factuurwerk.invoice.content.IdentifierContent;
import nl.factuurwerk.invoice.content.MeansContent;
import nl.factuurwerk.invoice.content.NoteContent;
import nl.factuurwerk.invoice.content.PeriodContent;
import nl.factuurwerk.invoice.content.PrecedingInvoiceContent;
import nl.factuurwerk.invoice.content.PriceContent;
import nl.factuurwerk.invoice.content.ProcessContent;
import nl.factuurwerk.invoice.content.ReasonContent;
import nl.factuurwerk.invoice.content.ReferencesContent;
import nl.factuurwerk.invoice.content.TotalsContent;
import nl.factuurwerk.invoice.content.VatBreakdownContent;
import nl.factuurwerk.invoice.content.VatContent;

/** How the groups of terms of EN 16931 are shown that a document and its lines are made of. */
final class ContentParts {

    static final View<IdentifierContent> IDENTIFIER = View.<IdentifierContent>named("IdentifierContent")
            .optional("value", Scalars.TEXT, IdentifierContent::value)
            .optional("scheme", Scalars.TEXT, IdentifierContent::scheme);

    static final View<NoteContent> NOTE = View.<NoteContent>named("NoteContent")
            .optional("text", Scalars.TEXT, NoteContent::text)
            .optional("subject", Scalars.TEXT, NoteContent::subject);

    static final View<ProcessContent> PROCESS = View.<ProcessContent>named("ProcessContent")
            .optional("businessProcess", Scalars.TEXT, ProcessContent::businessProcess)
            .optional("specification", Scalars.TEXT, ProcessContent::specification);

    static final View<PeriodContent> PERIOD = View.<PeriodContent>named("PeriodContent")
            .optional("start", Scalars.DATE, PeriodContent::start)
            .optional("end", Scalars.DATE, PeriodContent::end);

    static final View<AddressContent> ADDRESS = View.<AddressContent>named("AddressContent")
            .list("lines", Scalars.TEXT, AddressContent::lines)
            .optional("city", Scalars.TEXT, AddressContent::city)
            .optional("postCode", Scalars.TEXT, AddressContent::postCode)
            .optional("subdivision", Scalars.TEXT, AddressContent::subdivision)
            .optional("country", Scalars.TEXT, AddressContent::country);

    static final View<PrecedingInvoiceContent> PRECEDING = View.<PrecedingInvoiceContent>named(
                    "PrecedingInvoiceContent")
            .optional("number", Scalars.TEXT, PrecedingInvoiceContent::number)
            .optional("issueDate", Scalars.DATE, PrecedingInvoiceContent::issueDate);

    static final View<ReferencesContent> REFERENCES = View.<ReferencesContent>named("ReferencesContent")
            .optional("buyerReference", Scalars.TEXT, ReferencesContent::buyerReference)
            .optional("project", Scalars.TEXT, ReferencesContent::project)
            .optional("contract", Scalars.TEXT, ReferencesContent::contract)
            .optional("purchaseOrder", Scalars.TEXT, ReferencesContent::purchaseOrder)
            .optional("salesOrder", Scalars.TEXT, ReferencesContent::salesOrder)
            .optional("receivingAdvice", Scalars.TEXT, ReferencesContent::receivingAdvice)
            .optional("despatchAdvice", Scalars.TEXT, ReferencesContent::despatchAdvice)
            .optional("tenderOrLot", Scalars.TEXT, ReferencesContent::tenderOrLot)
            .optional(
                    "invoicedObject",
                    IDENTIFIER,
                    ContentViews.stated(ReferencesContent::invoicedObject, IdentifierContent::isEmpty))
            .optional("buyerAccounting", Scalars.TEXT, ReferencesContent::buyerAccounting);

    static final View<MeansContent> MEANS = View.<MeansContent>named("MeansContent")
            .optional("code", Scalars.TEXT, MeansContent::code)
            .optional("text", Scalars.TEXT, MeansContent::text);

    static final View<AccountContent> ACCOUNT = View.<AccountContent>named("AccountContent")
            .optional("id", Scalars.TEXT, AccountContent::id)
            .optional("name", Scalars.TEXT, AccountContent::name)
            .optional("bic", Scalars.TEXT, AccountContent::bic);

    static final View<CardContent> CARD = View.<CardContent>named("CardContent")
            .optional("number", Scalars.TEXT, CardContent::number)
            .optional("holder", Scalars.TEXT, CardContent::holder);

    static final View<DirectDebitContent> DIRECT_DEBIT = View.<DirectDebitContent>named("DirectDebitContent")
            .optional("mandate", Scalars.TEXT, DirectDebitContent::mandate)
            .optional("creditor", Scalars.TEXT, DirectDebitContent::creditor)
            .optional("account", Scalars.TEXT, DirectDebitContent::account);

    static final View<VatContent> VAT = View.<VatContent>named("VatContent")
            .optional("category", Scalars.TEXT, VatContent::category)
            .optional("rate", Scalars.DECIMAL, VatContent::rate);

    private static final View<ReasonContent> REASON = View.<ReasonContent>named("ReasonContent")
            .optional("text", Scalars.TEXT, ReasonContent::text)
            .optional("code", Scalars.TEXT, ReasonContent::code);

    static final View<AllowanceChargeContent> ALLOWANCE_CHARGE = View.<AllowanceChargeContent>named(
                    "AllowanceChargeContent")
            .optional("amount", Scalars.DECIMAL, AllowanceChargeContent::amount)
            .optional("base", Scalars.DECIMAL, AllowanceChargeContent::base)
            .optional("percentage", Scalars.DECIMAL, AllowanceChargeContent::percentage)
            .optional("reason", REASON, ContentViews.stated(AllowanceChargeContent::reason, ReasonContent::isEmpty))
            .optional("vat", VAT, ContentViews.stated(AllowanceChargeContent::vat, VatContent::isEmpty));

    static final View<PriceContent> PRICE = View.<PriceContent>named("PriceContent")
            .optional("net", Scalars.DECIMAL, PriceContent::net)
            .optional("discount", Scalars.DECIMAL, PriceContent::discount)
            .optional("gross", Scalars.DECIMAL, PriceContent::gross)
            .optional("baseQuantity", Scalars.DECIMAL, PriceContent::baseQuantity)
            .optional("baseUnit", Scalars.TEXT, PriceContent::baseUnit);

    static final View<VatBreakdownContent> BREAKDOWN = View.<VatBreakdownContent>named("VatBreakdownContent")
            .optional("vat", VAT, ContentViews.stated(VatBreakdownContent::vat, VatContent::isEmpty))
            .optional("taxableAmount", Scalars.DECIMAL, VatBreakdownContent::taxableAmount)
            .optional("vatAmount", Scalars.DECIMAL, VatBreakdownContent::vatAmount)
            .optional("reason", REASON, ContentViews.stated(VatBreakdownContent::reason, ReasonContent::isEmpty));

    static final View<TotalsContent> TOTALS = View.<TotalsContent>named("TotalsContent")
            .optional("lines", Scalars.DECIMAL, TotalsContent::lines)
            .optional("allowances", Scalars.DECIMAL, TotalsContent::allowances)
            .optional("charges", Scalars.DECIMAL, TotalsContent::charges)
            .optional("excludingVat", Scalars.DECIMAL, TotalsContent::excludingVat)
            .optional("vat", Scalars.DECIMAL, TotalsContent::vat)
            .optional("vatInTaxCurrency", Scalars.DECIMAL, TotalsContent::vatInTaxCurrency)
            .optional("includingVat", Scalars.DECIMAL, TotalsContent::includingVat)
            .optional("prepaid", Scalars.DECIMAL, TotalsContent::prepaid)
            .optional("rounding", Scalars.DECIMAL, TotalsContent::rounding)
            .optional("payable", Scalars.DECIMAL, TotalsContent::payable);

    private ContentParts() {}
}
