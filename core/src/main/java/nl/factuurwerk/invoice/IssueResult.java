package nl.factuurwerk.invoice;

/**
 * What came of issuing a document: it is legal and issued, or it is not issued.
 *
 * <pre>{@code
 * switch (office.invoices().issue(draft)) {
 *     case Issued(var invoice)  -> send(invoice);
 *     case Rejected(var report) -> report.findings().forEach(System.out::println);
 * }
 * }</pre>
 *
 * @param <D> the kind of document
 */
public sealed interface IssueResult<D> permits Issued, Rejected {

    /**
     * Returns the document, where a rejection would be a mistake of the caller.
     *
     * @return the issued document
     * @throws nl.factuurwerk.rule.InvalidInput if it was rejected; carries all findings
     */
    D orThrow();
}
