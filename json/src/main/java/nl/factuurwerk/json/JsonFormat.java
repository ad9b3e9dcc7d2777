package nl.factuurwerk.json;

import java.util.List;
import java.util.Map;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.dispatch.Dispatch;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.invoice.CreditDraft;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.staff.Employee;

/**
 * A kind of document that can be written as JSON and read again: what is read equals what was written.
 *
 * @param <T> what is written and read
 */
public final class JsonFormat<T> extends JsonOutput<T> {

    /** An organisation or a person. */
    public static final JsonFormat<Party> PARTY = new JsonFormat<>("party", 1, PartyCodec.CODEC);

    /** What was agreed with a customer about billing. */
    public static final JsonFormat<Agreement> AGREEMENT = new JsonFormat<>("agreement", 1, AgreementCodec.CODEC);

    /** What an hour costs a customer. */
    public static final JsonFormat<RateCard> RATE_CARD = new JsonFormat<>("rate-card", 1, RateCardCodec.CODEC);

    /** Someone who works for the seller. */
    public static final JsonFormat<Employee> EMPLOYEE = new JsonFormat<>("employee", 1, EmployeeCodec.CODEC);

    /** All who work for the seller, in one file. */
    public static final JsonFormat<List<Employee>> EMPLOYEES =
            new JsonFormat<>("employees", 1, new ListedCodec<>("employees", EmployeeCodec.CODEC));

    /** Time that someone worked. */
    public static final JsonFormat<TimeEntry> TIME_ENTRY = new JsonFormat<>("time-entry", 1, TimeEntryCodec.CODEC);

    /** Many time entries in one file, a month of hours for instance. */
    public static final JsonFormat<List<TimeEntry>> TIME_ENTRIES =
            new JsonFormat<>("time-entries", 1, new ListedCodec<>("entries", TimeEntryCodec.CODEC));

    /** A draft of an invoice, complete or not. */
    public static final JsonFormat<InvoiceDraft> INVOICE_DRAFT =
            new JsonFormat<>("invoice-draft", 1, InvoiceDraftCodec.CODEC);

    /**
     * An issued invoice with all its amounts. Those are computed again when it is read, and one that is not what its parts
     * come to is an error. That a text or a price is the one that was issued, only the audit trail can tell.
     */
    public static final JsonFormat<Invoice> INVOICE = new JsonFormat<>("invoice", 1, InvoiceCodec.CODEC);

    /** What the host knows of a credit. */
    public static final JsonFormat<CreditDraft> CREDIT_DRAFT =
            new JsonFormat<>("credit-draft", 1, CreditDraftCodec.CODEC);

    /**
     * An issued credit note with all its amounts. Those are computed again when it is read, and one that is not what its
     * parts come to is an error. What was left of the invoice before it is taken at its word: only the invoice and its
     * other credits can tell.
     */
    public static final JsonFormat<CreditNote> CREDIT_NOTE = new JsonFormat<>("credit-note", 1, CreditNoteCodec.CODEC);

    /** A document that is to be sent by one way, with all that happened to it since. */
    public static final JsonFormat<Dispatch> DISPATCH = new JsonFormat<>("dispatch", 1, DispatchCodec.CODEC);

    private final ObjectCodec<T> body;

    JsonFormat(String name, int version, ObjectCodec<T> body) {
        super(name, version, body);
        this.body = body;
    }

    Read<T> read(JsonValue document, Findings findings) {
        return PropertyReader.of(document, findings).value().map(this::read).orElseGet(Read::broken);
    }

    /** What another format or version means, nobody here knows: nothing else is looked at. */
    private Read<T> read(PropertyReader in) {
        var format = in.required(FORMAT, Scalars.TEXT);
        var number = in.required(VERSION, Scalars.INTEGER);
        format.value()
                .filter(given -> !given.equals(name()))
                .ifPresent(given ->
                        in.found(JsonRules.FORMAT, FORMAT, Map.of("value", Scalars.quote(given), "expected", name())));
        number.value()
                .filter(given -> given != version())
                .ifPresent(
                        given -> in.found(JsonRules.VERSION, VERSION, Map.of("value", given, "expected", version())));
        return in.isSound() ? body.read(in) : Read.broken();
    }
}
