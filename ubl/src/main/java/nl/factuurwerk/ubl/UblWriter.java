package nl.factuurwerk.ubl;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import nl.factuurwerk.compliance.en16931.EInvoiceProfile;
import nl.factuurwerk.compliance.en16931.EInvoiceRules;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.invoice.content.SupportingDocumentContent;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.RuleBook;
import nl.factuurwerk.text.PlainText;

/**
 * Writes issued documents as e-invoices, in UBL 2.1 and by the rules of one profile of EN 16931.
 *
 * <pre>{@code
 * switch (UblWriter.of(EInvoiceProfile.NLCIUS).write(invoice)) {
 *     case Written(var file, var warnings) -> Files.write(Path.of("invoice.xml"), file.bytes());
 *     case Refused(var report) -> report.findings().forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>The file says what the document says: its totals are those that are printed, and no amount is computed anew. What the
 * profile asks beyond that, such as a number in the commercial register or an address on the Peppol network, is found before
 * anything is written, with the term, the official rule and a hint. So there is a valid file or there is none.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class UblWriter {

    /** So many bytes of attachments are taken unless said otherwise: 10 MiB. */
    public static final int ATTACHED_BYTES = 10 * 1024 * 1024;

    private static final int BYTES_OF_HEADER = 6_000;
    private static final int BYTES_OF_LINE = 1_100;

    private final EInvoiceProfile profile;
    private final RuleBook<InvoiceContent> rules;
    private final int attachedBytes;

    private UblWriter(EInvoiceProfile profile, RuleBook<InvoiceContent> rules, int attachedBytes) {
        this.profile = profile;
        this.rules = rules;
        this.attachedBytes = attachedBytes;
    }

    /**
     * Makes a writer.
     *
     * @param profile by whose rules to write
     * @return the writer
     */
    public static UblWriter of(EInvoiceProfile profile) {
        return new UblWriter(profile, EInvoiceRules.of(profile), ATTACHED_BYTES);
    }

    /**
     * Returns a writer that asks other rules as well, or takes some less seriously. An error of a rule keeps a document from
     * being written, whoever made the rule.
     *
     * <pre>{@code
     * UblWriter.of(PEPPOL).judgedBy(EInvoiceRules.of(PEPPOL).plus(rulesOfOurs));
     * }</pre>
     *
     * @param book the rules of the profile, and those of the host
     * @return the writer with those rules
     */
    public UblWriter judgedBy(RuleBook<InvoiceContent> book) {
        return new UblWriter(profile, Objects.requireNonNull(book, "book"), attachedBytes);
    }

    /**
     * Returns a writer that takes more or less to attach. A receiver has a limit of its own, which is often lower than what
     * a network carries.
     *
     * @param bytes the most bytes that all files of one document have together, before they are encoded
     * @return the writer with that limit
     * @throws IllegalArgumentException if the limit is below zero
     */
    public UblWriter attachingAtMost(int bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("A limit of " + bytes + " bytes is below zero");
        }
        return new UblWriter(profile, rules, bytes);
    }

    /**
     * Writes a document.
     *
     * @param document an invoice or credit note, of any kind
     * @param attached what to send with it (BG-24): a timesheet, the printed document
     * @return the file, or what is in the way of one
     */
    public WriteResult write(IssuedDocument document, SupportingDocumentContent... attached) {
        return write(with(document, attached));
    }

    /**
     * Writes what a document says, for who has to say more than an issued document does: the endpoint of a buyer who joined
     * the network later, or how the buyer classifies an item.
     *
     * <pre>{@code
     * writer.write(invoice.content().toBuilder().payee(factor).build());
     * }</pre>
     *
     * @param content everything that the file is to say, its attachments as well
     * @return the file, or what is in the way of one
     */
    public WriteResult write(InvoiceContent content) {
        InvoiceContent adapted = ProfiledContent.of(content, profile);
        Report report = check(content, adapted);
        if (report.hasErrors()) {
            return new Refused(report);
        }
        XmlOutput xml = unjudged(adapted);
        return xml.isFaulty()
                ? new Refused(report.plus(Report.collect(found -> unwritable(adapted, found))))
                : new Written(new UblFile(xml.toBytes(), profile), report);
    }

    /**
     * Writes a document to a stream, which stays open. Where the report has errors, not a byte was written.
     *
     * @param document an invoice or credit note, of any kind
     * @param out where to
     * @param attached what to send with it (BG-24)
     * @return what was found
     * @throws IOException if the stream does not take it
     */
    public Report writeTo(IssuedDocument document, OutputStream out, SupportingDocumentContent... attached)
            throws IOException {
        WriteResult result = write(document, attached);
        if (result instanceof Written(UblFile file, Report ignored)) {
            file.writeTo(out);
        }
        return result.report();
    }

    /**
     * Tells what is in the way of a file, without writing one: for a draft's preview, or before a buyer is told to expect an
     * e-invoice.
     *
     * @param content what the document says
     * @return what the profile asks in addition; without errors, the document can be written
     */
    public Report check(InvoiceContent content) {
        InvoiceContent adapted = ProfiledContent.of(content, profile);
        return check(content, adapted).plus(Report.collect(found -> unwritable(adapted, found)));
    }

    /** Writes what a document says, whatever the profile thinks of it. */
    static XmlOutput unjudged(InvoiceContent content) {
        XmlOutput xml = new XmlOutput(BYTES_OF_HEADER + BYTES_OF_LINE * content.lines().size());
        DocumentXml.write(content, xml);
        return xml;
    }

    private Report check(InvoiceContent content, InvoiceContent adapted) {
        return Report.collect(found -> {
            ProfiledContent.report(content, profile, found);
            size(adapted, found);
        }).plus(rules.check(adapted));
    }

    private void size(InvoiceContent content, Consumer<Finding> found) {
        long bytes = 0;
        for (SupportingDocumentContent each : content.supportingDocuments()) {
            bytes += each.attachment().size();
        }
        if (bytes > attachedBytes) {
            found.accept(UblWriteRules.FILES.at(
                    Location.of("supportingDocuments", "BG-24"), Map.of("size", bytes, "limit", attachedBytes)));
        }
    }

    private static void unwritable(InvoiceContent content, Consumer<Finding> found) {
        ContentTexts.visit(content, (where, text) -> XmlCharacters.fault(text)
                .ifPresent(at -> found.accept(UblWriteRules.CHARACTER.at(
                        where,
                        Map.of(
                                "text",
                                PlainText.quote(text),
                                "character",
                                PlainText.name(text.codePointAt(at)))))));
    }

    private static InvoiceContent with(IssuedDocument document, SupportingDocumentContent... attached) {
        InvoiceContent content = document.content();
        if (attached.length == 0) {
            return content;
        }
        List<SupportingDocumentContent> all = new ArrayList<>(content.supportingDocuments());
        all.addAll(List.of(attached));
        return content.toBuilder().supportingDocuments(all).build();
    }
}
