package nl.factuurwerk.ubl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import nl.factuurwerk.compliance.en16931.EInvoiceProfile;
import nl.factuurwerk.compliance.en16931.EInvoiceRules;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.purchase.IncomingInvoice;
import nl.factuurwerk.purchase.ReceivedFile;
import nl.factuurwerk.purchase.ReceivedFormat;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.Rule;
import nl.factuurwerk.rule.RuleBook;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.text.PlainText;

/**
 * Reads UBL 2.1 invoices and credit notes of others: as they come, whoever wrote them, by the syntax binding of EN 16931. What
 * it does not understand it reports and passes over; what it cannot read it reports and leaves out; and what is stated it takes
 * down and holds against the rules.
 *
 * <pre>{@code
 * switch (UblReader.standard().read(bytes)) {
 *     case UblReading.Read(var incoming, var report) -> office.purchases().receive(incoming);
 *     case UblReading.Refused(var report) -> System.out.println(report);
 * }
 * }</pre>
 *
 * <p>No document type, no entity and nothing outside the file is ever looked at, and {@link ReadLimits} bound what is held in
 * memory. Immutable, and safe for several threads.
 */
public final class UblReader {

    private static final String INVOICE = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2/Invoice";
    private static final String CREDIT_NOTE = "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2/CreditNote";

    private static final String KIND = "BR-CL-01";

    private final ReadLimits limits;
    private final RuleBook<InvoiceContent> rules;

    private UblReader(ReadLimits limits, RuleBook<InvoiceContent> rules) {
        this.limits = limits;
        this.rules = rules;
    }

    /**
     * Returns a reader with the standard limits that judges by the rules of EN 16931.
     *
     * @return the reader
     */
    public static UblReader standard() {
        return new UblReader(ReadLimits.standard(), EInvoiceRules.of(EInvoiceProfile.EN16931));
    }

    /**
     * Sets how much of a file is read before it is refused.
     *
     * @param other the limits
     * @return the changed reader
     */
    public UblReader within(ReadLimits other) {
        return new UblReader(Objects.requireNonNull(other, "other"), rules);
    }

    /**
     * Sets what the content of a file is held against.
     *
     * @param other the rules, in place of those of EN 16931; none for whoever judges by himself
     * @return the changed reader
     */
    public UblReader judging(RuleBook<InvoiceContent> other) {
        return new UblReader(limits, Objects.requireNonNull(other, "other"));
    }

    /**
     * Reads a file.
     *
     * @param file all its bytes
     * @return what it says and what is wrong with it
     */
    public UblReading read(byte[] file) {
        try {
            return read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory cannot fail", e);
        }
    }

    /**
     * Reads a file as it comes, without holding all of it.
     *
     * @param file the bytes; read to the end, or to where the file is refused, and not closed
     * @return what it says and what is wrong with it
     * @throws IOException if the stream fails
     */
    public UblReading read(InputStream file) throws IOException {
        MeasuredInput bytes = new MeasuredInput(file, limits.bytes());
        try {
            return read(bytes, new UblCursor(new DecodedText(bytes), limits));
        } catch (FileRefused refused) {
            return new UblReading.Refused(Report.of(refused.finding()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private UblReading read(MeasuredInput bytes, UblCursor in) {
        String root = in.root();
        if (!root.equals(INVOICE) && !root.equals(CREDIT_NOTE)) {
            throw in.position().refused(UblReadRules.ROOT, Map.of("value", PlainText.quote(root)));
        }
        boolean creditNote = root.equals(CREDIT_NOTE);
        InvoiceContent content = new DocumentReading(in, creditNote).read();
        in.end();
        ReceivedFile file = new ReceivedFile(
                bytes.digest(), bytes.size(), creditNote ? ReceivedFormat.UBL_CREDIT_NOTE : ReceivedFormat.UBL_INVOICE);
        IncomingInvoice incoming = IncomingInvoice.of(file, content, in.unread());
        Report report = in.report().plus(rules.check(content));
        return new UblReading.Read(
                incoming, incoming.isCreditNote() == creditNote ? report : report.plus(kind(content)));
    }

    /** Which of the two roots a file has is no term of EN 16931: that its code (BT-3) fits the root is held here. */
    private Report kind(InvoiceContent content) {
        RuleDescription rule = rules.find(KIND).map(Rule::description).orElse(UblReadRules.KIND);
        return Report.of(rule.at(
                Location.of("typeCode", "BT-3"),
                Map.of("value", PlainText.quote(content.typeCode().orElse("")))));
    }
}
