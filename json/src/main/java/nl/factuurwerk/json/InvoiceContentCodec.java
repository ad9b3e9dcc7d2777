package nl.factuurwerk.json;

import java.util.Base64;
import java.util.Optional;
import nl.factuurwerk.invoice.content.AddressContent;
import nl.factuurwerk.invoice.content.AttachmentContent;
import nl.factuurwerk.invoice.content.CardContent;
import nl.factuurwerk.invoice.content.DeliveryContent;
import nl.factuurwerk.invoice.content.DirectDebitContent;
import nl.factuurwerk.invoice.content.IdentifierContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.MeansContent;
import nl.factuurwerk.invoice.content.PartyContent;
import nl.factuurwerk.invoice.content.PaymentContent;
import nl.factuurwerk.invoice.content.PeriodContent;
import nl.factuurwerk.invoice.content.ProcessContent;
import nl.factuurwerk.invoice.content.ReferencesContent;
import nl.factuurwerk.invoice.content.SupportingDocumentContent;
import nl.factuurwerk.invoice.content.TotalsContent;

/**
 * How it stands in JSON what a document says in the terms of EN 16931: as it is stated, right or wrong, and nothing where
 * nothing is stated.
 */
final class InvoiceContentCodec {

    private static final Codec<byte[]> BYTES =
            TextCodec.exact(JsonRules.VALUE, Base64.getEncoder()::encodeToString, Base64.getDecoder()::decode);

    private static final ObjectCodec<AttachmentContent> ATTACHMENT = ObjectCodec.of(
            AttachmentContent.class,
            (file, out) -> {
                out.put("mimeCode", file.mimeCode(), Scalars.TEXT);
                out.put("fileName", file.fileName(), Scalars.TEXT);
                out.put("bytes", Optional.of(file.bytes()).filter(bytes -> bytes.length > 0), BYTES);
            },
            in -> {
                var mimeCode = in.optional("mimeCode", Scalars.TEXT);
                var fileName = in.optional("fileName", Scalars.TEXT);
                var bytes = in.optional("bytes", BYTES);
                return in.make(
                        () -> AttachmentContent.of(bytes.get().orElse(new byte[0]), mimeCode.get(), fileName.get()));
            });

    private static final ObjectCodec<SupportingDocumentContent> SUPPORTING = ObjectCodec.of(
            SupportingDocumentContent.class,
            (content, out) -> {
                out.put("reference", content.reference(), Scalars.TEXT);
                out.put("description", content.description(), Scalars.TEXT);
                out.put("location", content.location(), Scalars.TEXT);
                out.put(
                        "attachment",
                        ContentParts.stated(content.attachment(), AttachmentContent::isEmpty),
                        ATTACHMENT);
            },
            in -> {
                var reference = in.optional("reference", Scalars.TEXT);
                var description = in.optional("description", Scalars.TEXT);
                var location = in.optional("location", Scalars.TEXT);
                var attachment = in.optional("attachment", ATTACHMENT);
                return in.make(() -> new SupportingDocumentContent(
                        reference.get(),
                        description.get(),
                        location.get(),
                        attachment.get().orElse(AttachmentContent.none())));
            });

    private static final ObjectCodec<DeliveryContent> DELIVERY = ObjectCodec.of(
            DeliveryContent.class,
            (content, out) -> {
                out.put("date", content.date(), Scalars.DATE);
                out.put(
                        "address",
                        ContentParts.stated(content.address(), AddressContent::isEmpty),
                        ContentParts.ADDRESS);
                out.put("name", content.name(), Scalars.TEXT);
                out.put(
                        "location",
                        ContentParts.stated(content.location(), IdentifierContent::isEmpty),
                        ContentParts.IDENTIFIER);
            },
            in -> {
                var date = in.optional("date", Scalars.DATE);
                var address = in.optional("address", ContentParts.ADDRESS);
                var name = in.optional("name", Scalars.TEXT);
                var location = in.optional("location", ContentParts.IDENTIFIER);
                return in.make(() -> new DeliveryContent(
                        date.get(),
                        address.get().orElse(AddressContent.none()),
                        name.get(),
                        location.get().orElse(IdentifierContent.none())));
            });

    private static final ObjectCodec<PaymentContent> PAYMENT = ObjectCodec.of(
            PaymentContent.class,
            (content, out) -> {
                out.put("means", ContentParts.stated(content.means(), MeansContent::isEmpty), ContentParts.MEANS);
                out.put("remittance", content.remittance(), Scalars.TEXT);
                out.list("accounts", content.accounts(), ContentParts.ACCOUNT);
                out.put("card", ContentParts.stated(content.card(), CardContent::isEmpty), ContentParts.CARD);
                out.put(
                        "directDebit",
                        ContentParts.stated(content.directDebit(), DirectDebitContent::isEmpty),
                        ContentParts.DIRECT_DEBIT);
            },
            in -> {
                var means = in.optional("means", ContentParts.MEANS);
                var remittance = in.optional("remittance", Scalars.TEXT);
                var accounts = in.list("accounts", ContentParts.ACCOUNT);
                var card = in.optional("card", ContentParts.CARD);
                var directDebit = in.optional("directDebit", ContentParts.DIRECT_DEBIT);
                return in.make(() -> new PaymentContent(
                        means.get().orElse(MeansContent.none()),
                        remittance.get(),
                        accounts.get(),
                        card.get().orElse(CardContent.none()),
                        directDebit.get().orElse(DirectDebitContent.none())));
            });

    static final ObjectCodec<InvoiceContent> CODEC = ObjectCodec.of(
            InvoiceContent.class,
            (content, out) -> {
                out.put("number", content.number(), Scalars.TEXT);
                out.put("issueDate", content.issueDate(), Scalars.DATE);
                out.put("typeCode", content.typeCode(), Scalars.TEXT);
                out.put("currency", content.currency(), Scalars.TEXT);
                out.put("taxCurrency", content.taxCurrency(), Scalars.TEXT);
                out.put("taxPointDate", content.taxPointDate(), Scalars.DATE);
                out.put("taxPointCode", content.taxPointCode(), Scalars.TEXT);
                out.put("dueDate", content.dueDate(), Scalars.DATE);
                out.put(
                        "references",
                        ContentParts.stated(content.references(), ReferencesContent::isEmpty),
                        ContentParts.REFERENCES);
                out.put("paymentTerms", content.paymentTerms(), Scalars.TEXT);
                out.list("notes", content.notes(), ContentParts.NOTE);
                out.put(
                        "process",
                        ContentParts.stated(content.process(), ProcessContent::isEmpty),
                        ContentParts.PROCESS);
                out.list("precedingInvoices", content.precedingInvoices(), ContentParts.PRECEDING);
                out.list("supportingDocuments", content.supportingDocuments(), SUPPORTING);
                out.put(
                        "seller",
                        ContentParts.stated(content.seller(), PartyContent::isEmpty),
                        PartyContentCodec.CODEC);
                out.put("buyer", ContentParts.stated(content.buyer(), PartyContent::isEmpty), PartyContentCodec.CODEC);
                out.put("payee", ContentParts.stated(content.payee(), PartyContent::isEmpty), PartyContentCodec.CODEC);
                out.put(
                        "taxRepresentative",
                        ContentParts.stated(content.taxRepresentative(), PartyContent::isEmpty),
                        PartyContentCodec.CODEC);
                out.put("delivery", ContentParts.stated(content.delivery(), DeliveryContent::isEmpty), DELIVERY);
                out.put("period", ContentParts.stated(content.period(), PeriodContent::isEmpty), ContentParts.PERIOD);
                out.put("payment", ContentParts.stated(content.payment(), PaymentContent::isEmpty), PAYMENT);
                out.list("allowances", content.allowances(), ContentParts.ALLOWANCE_CHARGE);
                out.list("charges", content.charges(), ContentParts.ALLOWANCE_CHARGE);
                out.put("totals", ContentParts.stated(content.totals(), TotalsContent::isEmpty), ContentParts.TOTALS);
                out.list("vatBreakdown", content.vatBreakdown(), ContentParts.BREAKDOWN);
                out.list("lines", content.lines(), LineContentCodec.CODEC);
                out.put("simplified", content.simplified(), Scalars.BOOLEAN);
                out.put("language", content.language(), Scalars.LANGUAGE);
            },
            in -> {
                var number = in.optional("number", Scalars.TEXT);
                var issueDate = in.optional("issueDate", Scalars.DATE);
                var typeCode = in.optional("typeCode", Scalars.TEXT);
                var currency = in.optional("currency", Scalars.TEXT);
                var taxCurrency = in.optional("taxCurrency", Scalars.TEXT);
                var taxPointDate = in.optional("taxPointDate", Scalars.DATE);
                var taxPointCode = in.optional("taxPointCode", Scalars.TEXT);
                var dueDate = in.optional("dueDate", Scalars.DATE);
                var references = in.optional("references", ContentParts.REFERENCES);
                var paymentTerms = in.optional("paymentTerms", Scalars.TEXT);
                var notes = in.list("notes", ContentParts.NOTE);
                var process = in.optional("process", ContentParts.PROCESS);
                var precedingInvoices = in.list("precedingInvoices", ContentParts.PRECEDING);
                var supportingDocuments = in.list("supportingDocuments", SUPPORTING);
                var seller = in.optional("seller", PartyContentCodec.CODEC);
                var buyer = in.optional("buyer", PartyContentCodec.CODEC);
                var payee = in.optional("payee", PartyContentCodec.CODEC);
                var taxRepresentative = in.optional("taxRepresentative", PartyContentCodec.CODEC);
                var delivery = in.optional("delivery", DELIVERY);
                var period = in.optional("period", ContentParts.PERIOD);
                var payment = in.optional("payment", PAYMENT);
                var allowances = in.list("allowances", ContentParts.ALLOWANCE_CHARGE);
                var charges = in.list("charges", ContentParts.ALLOWANCE_CHARGE);
                var totals = in.optional("totals", ContentParts.TOTALS);
                var vatBreakdown = in.list("vatBreakdown", ContentParts.BREAKDOWN);
                var lines = in.list("lines", LineContentCodec.CODEC);
                var simplified = in.required("simplified", Scalars.BOOLEAN);
                var language = in.optional("language", Scalars.LANGUAGE);
                return in.make(() -> InvoiceContent.builder()
                        .number(number.get().orElse(null))
                        .issueDate(issueDate.get().orElse(null))
                        .typeCode(typeCode.get().orElse(null))
                        .currency(currency.get().orElse(null))
                        .taxCurrency(taxCurrency.get().orElse(null))
                        .taxPointDate(taxPointDate.get().orElse(null))
                        .taxPointCode(taxPointCode.get().orElse(null))
                        .dueDate(dueDate.get().orElse(null))
                        .references(references.get().orElse(ReferencesContent.none()))
                        .paymentTerms(paymentTerms.get().orElse(null))
                        .notes(notes.get())
                        .process(process.get().orElse(ProcessContent.none()))
                        .precedingInvoices(precedingInvoices.get())
                        .supportingDocuments(supportingDocuments.get())
                        .seller(seller.get().orElse(PartyContent.none()))
                        .buyer(buyer.get().orElse(PartyContent.none()))
                        .payee(payee.get().orElse(PartyContent.none()))
                        .taxRepresentative(taxRepresentative.get().orElse(PartyContent.none()))
                        .delivery(delivery.get().orElse(DeliveryContent.none()))
                        .period(period.get().orElse(PeriodContent.none()))
                        .payment(payment.get().orElse(PaymentContent.none()))
                        .allowances(allowances.get())
                        .charges(charges.get())
                        .totals(totals.get().orElse(TotalsContent.none()))
                        .vatBreakdown(vatBreakdown.get())
                        .lines(lines.get())
                        .simplified(simplified.get())
                        .language(language.get().orElse(null))
                        .build());
            });

    private InvoiceContentCodec() {}
}
