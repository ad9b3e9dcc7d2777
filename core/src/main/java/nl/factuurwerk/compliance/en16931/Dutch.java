package nl.factuurwerk.compliance.en16931;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.factuurwerk.invoice.content.AddressContent;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.LineContent;
import nl.factuurwerk.invoice.content.PartyContent;

/** What NLCIUS and the Dutch rules of Peppol ask in the same words. */
final class Dutch {

    private static final String NETHERLANDS = "NL";

    /** The trade register, and the numbers of public bodies. */
    private static final Set<String> REGISTERS = Set.of("0106", "0190");

    /** The means of payment that are usual here. */
    private static final Set<String> USUAL_MEANS = Set.of("30", "48", "49", "57", "58", "59");

    private Dutch() {}

    static boolean isSeller(InvoiceContent content) {
        return isIn(content.seller().address());
    }

    static boolean isIn(AddressContent address) {
        return country(address).equals(Optional.of(NETHERLANDS));
    }

    /** The country in capitals. */
    static Optional<String> country(AddressContent address) {
        return address.country().map(code -> code.strip().toUpperCase(Locale.ROOT));
    }

    static boolean isRegistered(PartyContent party) {
        return party.legalRegistration().value().isPresent()
                && party.legalRegistration().scheme().filter(REGISTERS::contains).isPresent();
    }

    static boolean hasReference(InvoiceContent content) {
        return content.references().buyerReference().isPresent()
                || content.references().purchaseOrder().isPresent();
    }

    static boolean namesInvoice(InvoiceContent content) {
        return content.precedingInvoices().stream().anyMatch(it -> it.number().isPresent());
    }

    static boolean isToBePaid(InvoiceContent content) {
        return content.totals().payable().filter(due -> due.signum() > 0).isPresent();
    }

    static boolean isPaidAsUsual(InvoiceContent content) {
        return content.payment()
                .meansCode()
                .map(String::strip)
                .filter(USUAL_MEANS::contains)
                .isPresent();
    }

    static Check<InvoiceContent> fullAddress(
            String path, String group, Function<InvoiceContent, AddressContent> address) {
        return Check.<InvoiceContent>that(path, group, content -> isFull(address.apply(content)))
                .where(content -> !address.apply(content).isEmpty());
    }

    static Check<InvoiceContent> fullAddressInNetherlands(
            String path, String group, Function<InvoiceContent, AddressContent> address) {
        return fullAddress(path, group, address).where(content -> isIn(address.apply(content)));
    }

    private static boolean isFull(AddressContent address) {
        return address.street().isPresent()
                && address.city().isPresent()
                && address.postCode().isPresent();
    }

    /** A line refers to a line of an order only where the document refers to the order. */
    static Check<InvoiceContent> orderOfLines() {
        return Check.<InvoiceContent, LineContent>each(
                        "lines", InvoiceContent::lines, Check.absent("orderLine", "BT-132", LineContent::orderLine))
                .where(content -> content.references().purchaseOrder().isEmpty());
    }
}
