package nl.factuurwerk.json;

import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.invoice.CreditDraft;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.InvoiceStatus;
import nl.factuurwerk.invoice.Remainder;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.party.Person;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.RuleCatalogue;
import nl.factuurwerk.service.Erasure;
import nl.factuurwerk.staff.Employee;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Lets a host's own object mapper write and read our documents, alone or within types of the host's, exactly as
 * {@link FactuurwerkJson} does: with format and version, whatever the mapper is configured to.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new FactuurwerkModule()).build();   // or findAndAddModules()
 * }</pre>
 *
 * <p>Where {@link FactuurwerkJson} returns findings, a mapper throws a
 * {@link tools.jackson.databind.exc.MismatchedInputException} whose message has all of them. The size of what is read is
 * the mapper's own limit; values lie at most 32 deep in each other here too.
 */
public final class FactuurwerkModule extends SimpleModule {

    /** Makes the module; also called by the service loader. */
    public FactuurwerkModule() {
        super(FactuurwerkModule.class.getName());
        addSerializer(new Writer<>(Report.class, JsonOutput.REPORT));
        addSerializer(new Writer<>(RuleCatalogue.class, JsonOutput.RULES));
        addSerializer(new Writer<>(InvoiceStatus.class, JsonOutput.INVOICE_STATUS));
        addSerializer(new Writer<>(Remainder.class, JsonOutput.REMAINDER));
        addSerializer(new Writer<>(Erasure.class, JsonOutput.ERASURE));
        add(Party.class, JsonFormat.PARTY);
        addDeserializer(Organisation.class, new Reader<>(Organisation.class, JsonFormat.PARTY));
        addDeserializer(Person.class, new Reader<>(Person.class, JsonFormat.PARTY));
        add(Agreement.class, JsonFormat.AGREEMENT);
        add(RateCard.class, JsonFormat.RATE_CARD);
        add(Employee.class, JsonFormat.EMPLOYEE);
        add(TimeEntry.class, JsonFormat.TIME_ENTRY);
        add(InvoiceDraft.class, JsonFormat.INVOICE_DRAFT);
        add(Invoice.class, JsonFormat.INVOICE);
        add(CreditDraft.class, JsonFormat.CREDIT_DRAFT);
        add(CreditNote.class, JsonFormat.CREDIT_NOTE);
    }

    private <T> void add(Class<T> type, JsonFormat<T> format) {
        addSerializer(new Writer<>(type, format));
        addDeserializer(type, new Reader<>(type, format));
    }

    /** Writes one kind of document. */
    private static final class Writer<T> extends StdSerializer<T> {
        private final JsonOutput<T> format;

        Writer(Class<T> type, JsonOutput<T> format) {
            super(type);
            this.format = format;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            format.write(value, out);
        }
    }

    /** Reads one kind of document, where the host may want a narrower type than the document promises. */
    private static final class Reader<T> extends StdDeserializer<T> {
        private final Class<T> type;
        private final JsonFormat<? super T> format;

        Reader(Class<T> type, JsonFormat<? super T> format) {
            super(type);
            this.type = type;
            this.format = format;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            Findings findings = new Findings();
            JsonValue tree = new TreeReader(parser, findings).read();
            Object value = format.read(tree, findings).value().orElse(null);
            if (findings.errors() > 0) {
                return context.reportInputMismatch(this, "%s", findings.report());
            }
            if (!type.isInstance(value)) {
                return context.reportInputMismatch(this, "The document is no %s: %s", type.getSimpleName(), value);
            }
            return type.cast(value);
        }
    }
}
