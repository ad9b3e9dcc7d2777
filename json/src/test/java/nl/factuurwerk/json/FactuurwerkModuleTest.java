package nl.factuurwerk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.invoice.CreditDraft;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.InvoiceFact;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.party.Person;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.staff.Employee;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class FactuurwerkModuleTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new FactuurwerkModule()).build();

    /** What a host might send over a wire. */
    record Envelope(String note, Invoice invoice, List<Party> copies, Organisation from) {}

    private static <T> void assertKept(Class<T> type, JsonFormat<? super T> format, T value) {
        String text = MAPPER.writeValueAsString(value);

        assertThat(text).isEqualTo(FactuurwerkJson.compact().write(format, value));
        assertThat(MAPPER.readValue(text, type)).isEqualTo(value);
    }

    private static <T> String compact(Samples.Sample<T> sample) {
        return FactuurwerkJson.compact().write(sample.format(), sample.value());
    }

    @Test
    void is_found_by_the_service_loader() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

        assertThat(mapper.readValue(mapper.writeValueAsString(Samples.invoice()), Invoice.class))
                .isEqualTo(Samples.invoice());
    }

    @Nested
    class Mapping {

        @Test
        void writes_and_reads_every_kind_of_document_as_the_library_does() {
            assertKept(Party.class, JsonFormat.PARTY, Samples.person());
            assertKept(Organisation.class, JsonFormat.PARTY, Samples.organisation());
            assertKept(Person.class, JsonFormat.PARTY, (Person) Samples.person());
            assertKept(Agreement.class, JsonFormat.AGREEMENT, Samples.agreement());
            assertKept(RateCard.class, JsonFormat.RATE_CARD, Samples.rateCard());
            assertKept(Employee.class, JsonFormat.EMPLOYEE, Samples.employees().getFirst());
            assertKept(
                    TimeEntry.class,
                    JsonFormat.TIME_ENTRY,
                    Samples.timeEntries().getFirst());
            assertKept(InvoiceDraft.class, JsonFormat.INVOICE_DRAFT, Samples.draft());
            assertKept(Invoice.class, JsonFormat.INVOICE, Samples.invoice());
            assertKept(CreditDraft.class, JsonFormat.CREDIT_DRAFT, Samples.creditDraft());
            assertKept(CreditNote.class, JsonFormat.CREDIT_NOTE, Samples.creditNote());
        }

        @Test
        void writes_and_reads_one_kind_of_a_sealed_type() {
            assertKept(InvoiceFact.class, JsonFormat.INVOICE_FACT, KeptSamples.sent());
            assertKept(InvoiceFact.Sent.class, JsonFormat.INVOICE_FACT, KeptSamples.sent());
        }

        /** Lists are files, which a mapper has lists of its own for. */
        @Test
        void writes_and_reads_every_sample_as_the_library_does() {
            Samples.all().stream()
                    .filter(sample -> !(sample.value() instanceof List<?>))
                    .forEach(sample -> {
                        String text = MAPPER.writeValueAsString(sample.value());

                        assertThat(text).as(sample.file()).isEqualTo(compact(sample));
                        assertThat(MAPPER.readValue(
                                        text, (Class<?>) sample.value().getClass()))
                                .as(sample.file())
                                .isEqualTo(sample.value());
                    });
        }

        @Test
        void writes_and_reads_documents_within_the_types_of_a_host() {
            Envelope sent = new Envelope(
                    "x", Samples.invoice(), List.of(Samples.person(), Samples.organisation()), Samples.organisation());

            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(sent), Envelope.class))
                    .isEqualTo(sent);
        }

        @Test
        void writes_and_reads_documents_as_trees() {
            JsonNode tree = MAPPER.valueToTree(Samples.invoice());

            assertThat(MAPPER.treeToValue(tree, Invoice.class)).isEqualTo(Samples.invoice());
        }

        @Test
        void does_not_mind_how_the_mapper_is_configured() {
            JsonMapper other = JsonMapper.builder()
                    .addModule(new FactuurwerkModule())
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .build();

            assertThat(other.writeValueAsString(Samples.draft())).isEqualTo(MAPPER.writeValueAsString(Samples.draft()));
        }

        @Test
        void writes_reports() {
            Report report = Report.of(JsonRules.ENCODING.at(Location.whole()));

            assertThat(MAPPER.writeValueAsString(report))
                    .isEqualTo(FactuurwerkJson.compact().write(JsonOutput.REPORT, report));
        }
    }

    @Nested
    class Refusing {

        private final String text = MAPPER.writeValueAsString(Samples.invoice());

        @Test
        void names_every_finding() {
            String tampered = text.replace("\"payable\":\"2436.60\"", "\"payable\":\"2436.61\"")
                    .replace("\"issueDate\":\"2026-11-21\"", "\"issueDate\":[2026,11,21]");

            assertThatThrownBy(() -> MAPPER.readValue(tampered, Invoice.class))
                    .isInstanceOf(MismatchedInputException.class)
                    .hasMessageContaining("/issueDate value is a list where a text belongs");
        }

        @Test
        void names_a_property_that_stands_twice() {
            String twice = text.replace("\"form\":\"FULL\"", "\"form\":\"FULL\",\"form\":\"SIMPLIFIED\"");

            assertThatThrownBy(() -> MAPPER.readValue(twice, Invoice.class))
                    .isInstanceOf(MismatchedInputException.class)
                    .hasMessageContaining("/form property \"form\" stands twice");
        }

        @Test
        void wants_the_kind_of_party_that_the_host_wants() {
            String person = MAPPER.writeValueAsString(Samples.person());

            assertThatThrownBy(() -> MAPPER.readValue(person, Organisation.class))
                    .isInstanceOf(MismatchedInputException.class)
                    .hasMessageContaining("no Organisation: Person[");
        }

        @Test
        void wants_values_no_deeper_than_our_documents_need() {
            String deep = text.replace("\"notes\":[", "\"notes\":[" + "[".repeat(200) + "]".repeat(200) + ",");

            assertThatThrownBy(() -> MAPPER.readValue(deep, Invoice.class))
                    .isInstanceOf(StreamConstraintsException.class);
        }
    }
}
