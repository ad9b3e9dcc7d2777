package nl.factuurwerk.ubl;

import java.util.List;
import java.util.Optional;
import nl.factuurwerk.invoice.content.AccountContent;
import nl.factuurwerk.invoice.content.AddressContent;
import nl.factuurwerk.invoice.content.AllowanceChargeContent;
import nl.factuurwerk.invoice.content.AttributeContent;
import nl.factuurwerk.invoice.content.ClassificationContent;
import nl.factuurwerk.invoice.content.IdentifierContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.LineContent;
import nl.factuurwerk.invoice.content.NoteContent;
import nl.factuurwerk.invoice.content.PartyContent;
import nl.factuurwerk.invoice.content.PaymentContent;
import nl.factuurwerk.invoice.content.ReasonContent;
import nl.factuurwerk.invoice.content.ReferencesContent;
import nl.factuurwerk.invoice.content.SupportingDocumentContent;
import nl.factuurwerk.invoice.content.VatContent;

/**
 * Walks over every text of a document, to say where one stands that cannot be written. Only asked when one cannot: the file
 * itself is written without looking twice.
 */
final class ContentTexts {

    /** Takes a text and where it stands. */
    @FunctionalInterface
    interface Visitor {
        void visit(String path, String text);
    }

    private final Visitor visitor;

    private ContentTexts(Visitor visitor) {
        this.visitor = visitor;
    }

    static void visit(InvoiceContent content, Visitor visitor) {
        new ContentTexts(visitor).document(content);
    }

    private void document(InvoiceContent content) {
        text("number", content.number());
        text("typeCode", content.typeCode());
        text("currency", content.currency());
        text("taxCurrency", content.taxCurrency());
        text("taxPointCode", content.taxPointCode());
        text("paymentTerms", content.paymentTerms());
        text("process.businessProcess", content.process().businessProcess());
        text("process.specification", content.process().specification());
        references(content.references());
        each("notes", content.notes(), this::note);
        each("precedingInvoices", content.precedingInvoices(), (path, each) -> text(path + ".number", each.number()));
        each("supportingDocuments", content.supportingDocuments(), this::supporting);
        party("seller", content.seller());
        party("buyer", content.buyer());
        party("payee", content.payee());
        party("taxRepresentative", content.taxRepresentative());
        text("delivery.name", content.delivery().name());
        identifier("delivery.location", content.delivery().location());
        address("delivery.address", content.delivery().address());
        payment(content.payment());
        each("allowances", content.allowances(), this::adjustment);
        each("charges", content.charges(), this::adjustment);
        each("vatBreakdown", content.vatBreakdown(), (path, each) -> {
            vat(path + ".vat", each.vat());
            reason(path + ".reason", each.reason());
        });
        each("lines", content.lines(), this::line);
    }

    private void references(ReferencesContent references) {
        text("references.buyerReference", references.buyerReference());
        text("references.project", references.project());
        text("references.contract", references.contract());
        text("references.purchaseOrder", references.purchaseOrder());
        text("references.salesOrder", references.salesOrder());
        text("references.receivingAdvice", references.receivingAdvice());
        text("references.despatchAdvice", references.despatchAdvice());
        text("references.tenderOrLot", references.tenderOrLot());
        text("references.buyerAccounting", references.buyerAccounting());
        identifier("references.invoicedObject", references.invoicedObject());
    }

    private void note(String path, NoteContent note) {
        text(path + ".text", note.text());
        text(path + ".subject", note.subject());
    }

    private void supporting(String path, SupportingDocumentContent document) {
        text(path + ".reference", document.reference());
        text(path + ".description", document.description());
        text(path + ".location", document.location());
        text(path + ".attachment.mimeCode", document.attachment().mimeCode());
        text(path + ".attachment.fileName", document.attachment().fileName());
    }

    private void party(String path, PartyContent party) {
        text(path + ".name", party.name());
        text(path + ".tradingName", party.tradingName());
        each(path + ".identifiers", party.identifiers(), this::identifier);
        identifier(path + ".legalRegistration", party.legalRegistration());
        text(path + ".vatIdentifier", party.vatIdentifier());
        text(path + ".taxRegistration", party.taxRegistration());
        text(path + ".legalInformation", party.legalInformation());
        identifier(path + ".endpoint", party.endpoint());
        address(path + ".address", party.address());
        text(path + ".contact.name", party.contact().name());
        text(path + ".contact.phone", party.contact().phone());
        text(path + ".contact.email", party.contact().email());
    }

    private void address(String path, AddressContent address) {
        each(path + ".lines", address.lines(), visitor::visit);
        text(path + ".city", address.city());
        text(path + ".postCode", address.postCode());
        text(path + ".subdivision", address.subdivision());
        text(path + ".country", address.country());
    }

    private void payment(PaymentContent payment) {
        text("payment.means.code", payment.means().code());
        text("payment.means.text", payment.means().text());
        text("payment.remittance", payment.remittance());
        each("payment.accounts", payment.accounts(), this::account);
        text("payment.card.number", payment.card().number());
        text("payment.card.holder", payment.card().holder());
        text("payment.directDebit.mandate", payment.directDebit().mandate());
        text("payment.directDebit.creditor", payment.directDebit().creditor());
        text("payment.directDebit.account", payment.directDebit().account());
    }

    private void account(String path, AccountContent account) {
        text(path + ".id", account.id());
        text(path + ".name", account.name());
        text(path + ".bic", account.bic());
    }

    private void line(String path, LineContent line) {
        text(path + ".id", line.id());
        text(path + ".note", line.note());
        identifier(path + ".object", line.object());
        text(path + ".unit", line.unit());
        text(path + ".orderLine", line.orderLine());
        text(path + ".buyerAccounting", line.buyerAccounting());
        each(path + ".allowances", line.allowances(), this::adjustment);
        each(path + ".charges", line.charges(), this::adjustment);
        text(path + ".price.baseUnit", line.price().baseUnit());
        vat(path + ".vat", line.vat());
        text(path + ".name", line.name());
        text(path + ".description", line.description());
        text(path + ".itemNumber", line.itemNumber());
        text(path + ".item.buyersNumber", line.item().buyersNumber());
        identifier(path + ".item.standardIdentifier", line.item().standardIdentifier());
        each(path + ".item.classifications", line.item().classifications(), this::classification);
        text(path + ".item.origin", line.item().origin());
        each(path + ".item.attributes", line.item().attributes(), this::attribute);
    }

    private void classification(String path, ClassificationContent each) {
        text(path + ".code", each.code());
        text(path + ".scheme", each.scheme());
        text(path + ".version", each.version());
    }

    private void attribute(String path, AttributeContent each) {
        text(path + ".name", each.name());
        text(path + ".value", each.value());
    }

    private void adjustment(String path, AllowanceChargeContent each) {
        reason(path + ".reason", each.reason());
        vat(path + ".vat", each.vat());
    }

    private void reason(String path, ReasonContent reason) {
        text(path + ".text", reason.text());
        text(path + ".code", reason.code());
    }

    private void vat(String path, VatContent vat) {
        text(path + ".category", vat.category());
    }

    private void identifier(String path, IdentifierContent identifier) {
        text(path + ".value", identifier.value());
        text(path + ".scheme", identifier.scheme());
    }

    private void text(String path, Optional<String> text) {
        text.ifPresent(stated -> visitor.visit(path, stated));
    }

    /** Takes each member of a list, and where it stands. */
    @FunctionalInterface
    private interface Member<T> {
        void visit(String path, T member);
    }

    private static <T> void each(String path, List<T> all, Member<T> member) {
        for (int i = 0; i < all.size(); i++) {
            member.visit(path + "[" + i + "]", all.get(i));
        }
    }
}
