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
import nl.factuurwerk.rule.Location;

/**
 * Walks over every text of a document, to say where one stands that cannot be written. Only asked when one cannot: the file
 * itself is written without looking twice.
 */
final class ContentTexts {

    /** Takes a text and where it stands. */
    @FunctionalInterface
    interface Visitor {
        void visit(Location where, String text);
    }

    private final Visitor visitor;

    private ContentTexts(Visitor visitor) {
        this.visitor = visitor;
    }

    static void visit(InvoiceContent content, Visitor visitor) {
        new ContentTexts(visitor).document(content);
    }

    private void document(InvoiceContent content) {
        text("number", "BT-1", content.number());
        text("typeCode", "BT-3", content.typeCode());
        text("currency", "BT-5", content.currency());
        text("taxCurrency", "BT-6", content.taxCurrency());
        text("taxPointCode", "BT-8", content.taxPointCode());
        text("paymentTerms", "BT-20", content.paymentTerms());
        text("process.businessProcess", "BT-23", content.process().businessProcess());
        text("process.specification", "BT-24", content.process().specification());
        references(content.references());
        each("notes", content.notes(), this::note);
        each("precedingInvoices", content.precedingInvoices(), (path, each) -> text(path + ".number", "BT-25", each.number()));
        each("supportingDocuments", content.supportingDocuments(), this::supporting);
        party("seller", PartyTerms.SELLER, content.seller());
        party("buyer", PartyTerms.BUYER, content.buyer());
        party("payee", PartyTerms.PAYEE, content.payee());
        party("taxRepresentative", PartyTerms.REPRESENTATIVE, content.taxRepresentative());
        text("delivery.name", "BT-70", content.delivery().name());
        identifier("delivery.location", "BT-71", content.delivery().location());
        address("delivery.address", AddressTerms.DELIVERY, content.delivery().address());
        payment(content.payment());
        each("allowances", content.allowances(), (path, each) -> adjustment(path, "BT-97", "BT-98", "BT-95", each));
        each("charges", content.charges(), (path, each) -> adjustment(path, "BT-104", "BT-105", "BT-102", each));
        each("vatBreakdown", content.vatBreakdown(), (path, each) -> {
            vat(path + ".vat", "BT-118", each.vat());
            reason(path + ".reason", "BT-120", "BT-121", each.reason());
        });
        each("lines", content.lines(), this::line);
    }

    private void references(ReferencesContent references) {
        text("references.buyerReference", "BT-10", references.buyerReference());
        text("references.project", "BT-11", references.project());
        text("references.contract", "BT-12", references.contract());
        text("references.purchaseOrder", "BT-13", references.purchaseOrder());
        text("references.salesOrder", "BT-14", references.salesOrder());
        text("references.receivingAdvice", "BT-15", references.receivingAdvice());
        text("references.despatchAdvice", "BT-16", references.despatchAdvice());
        text("references.tenderOrLot", "BT-17", references.tenderOrLot());
        text("references.buyerAccounting", "BT-19", references.buyerAccounting());
        identifier("references.invoicedObject", "BT-18", references.invoicedObject());
    }

    private void note(String path, NoteContent note) {
        text(path + ".text", "BT-22", note.text());
        text(path + ".subject", "BT-21", note.subject());
    }

    private void supporting(String path, SupportingDocumentContent document) {
        text(path + ".reference", "BT-122", document.reference());
        text(path + ".description", "BT-123", document.description());
        text(path + ".location", "BT-124", document.location());
        text(path + ".attachment.mimeCode", "BT-125", document.attachment().mimeCode());
        text(path + ".attachment.fileName", "BT-125", document.attachment().fileName());
    }

    private void party(String path, PartyTerms terms, PartyContent party) {
        text(path + ".name", terms.fullName(), party.name());
        text(path + ".tradingName", terms.tradingName(), party.tradingName());
        each(path + ".identifiers", party.identifiers(), (at, each) -> identifier(at, terms.identifier(), each));
        identifier(path + ".legalRegistration", terms.legalRegistration(), party.legalRegistration());
        text(path + ".vatIdentifier", terms.vat(), party.vatIdentifier());
        text(path + ".taxRegistration", terms.taxRegistration(), party.taxRegistration());
        text(path + ".legalInformation", terms.legalInformation(), party.legalInformation());
        identifier(path + ".endpoint", terms.endpoint(), party.endpoint());
        address(path + ".address", terms.address(), party.address());
        text(path + ".contact.name", terms.contact(), party.contact().name());
        text(path + ".contact.phone", terms.phone(), party.contact().phone());
        text(path + ".contact.email", terms.email(), party.contact().email());
    }

    private void address(String path, AddressTerms terms, AddressContent address) {
        for (int i = 0; i < address.lines().size(); i++) {
            String term = terms.lines().get(Math.min(i, 2));
            text(path + ".lines[" + i + "]", term, Optional.of(address.lines().get(i)));
        }
        text(path + ".city", terms.city(), address.city());
        text(path + ".postCode", terms.postCode(), address.postCode());
        text(path + ".subdivision", terms.subdivision(), address.subdivision());
        text(path + ".country", terms.country(), address.country());
    }

    private void payment(PaymentContent payment) {
        text("payment.means.code", "BT-81", payment.means().code());
        text("payment.means.text", "BT-82", payment.means().text());
        text("payment.remittance", "BT-83", payment.remittance());
        each("payment.accounts", payment.accounts(), this::account);
        text("payment.card.number", "BT-87", payment.card().number());
        text("payment.card.holder", "BT-88", payment.card().holder());
        text("payment.directDebit.mandate", "BT-89", payment.directDebit().mandate());
        text("payment.directDebit.creditor", "BT-90", payment.directDebit().creditor());
        text("payment.directDebit.account", "BT-91", payment.directDebit().account());
    }

    private void account(String path, AccountContent account) {
        text(path + ".id", "BT-84", account.id());
        text(path + ".name", "BT-85", account.name());
        text(path + ".bic", "BT-86", account.bic());
    }

    private void line(String path, LineContent line) {
        text(path + ".id", "BT-126", line.id());
        text(path + ".note", "BT-127", line.note());
        identifier(path + ".object", "BT-128", line.object());
        text(path + ".unit", "BT-130", line.unit());
        text(path + ".orderLine", "BT-132", line.orderLine());
        text(path + ".buyerAccounting", "BT-133", line.buyerAccounting());
        each(path + ".allowances", line.allowances(), (at, each) -> adjustment(at, "BT-139", "BT-140", "", each));
        each(path + ".charges", line.charges(), (at, each) -> adjustment(at, "BT-144", "BT-145", "", each));
        text(path + ".price.baseUnit", "BT-150", line.price().baseUnit());
        vat(path + ".vat", "BT-151", line.vat());
        text(path + ".name", "BT-153", line.name());
        text(path + ".description", "BT-154", line.description());
        text(path + ".itemNumber", "BT-155", line.itemNumber());
        text(path + ".item.buyersNumber", "BT-156", line.item().buyersNumber());
        identifier(path + ".item.standardIdentifier", "BT-157", line.item().standardIdentifier());
        each(path + ".item.classifications", line.item().classifications(), this::classification);
        text(path + ".item.origin", "BT-159", line.item().origin());
        each(path + ".item.attributes", line.item().attributes(), this::attribute);
    }

    private void classification(String path, ClassificationContent each) {
        text(path + ".code", "BT-158", each.code());
        text(path + ".scheme", "BT-158", each.scheme());
        text(path + ".version", "BT-158", each.version());
    }

    private void attribute(String path, AttributeContent each) {
        text(path + ".name", "BT-160", each.name());
        text(path + ".value", "BT-161", each.value());
    }

    private void adjustment(String path, String words, String code, String category, AllowanceChargeContent each) {
        reason(path + ".reason", words, code, each.reason());
        vat(path + ".vat", category, each.vat());
    }

    private void reason(String path, String words, String code, ReasonContent reason) {
        text(path + ".text", words, reason.text());
        text(path + ".code", code, reason.code());
    }

    private void vat(String path, String term, VatContent vat) {
        text(path + ".category", term, vat.category());
    }

    private void identifier(String path, String term, IdentifierContent identifier) {
        text(path + ".value", term, identifier.value());
        text(path + ".scheme", term, identifier.scheme());
    }

    private void text(String path, String term, Optional<String> text) {
        text.ifPresent(stated -> visitor.visit(Location.of(path, term), stated));
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
