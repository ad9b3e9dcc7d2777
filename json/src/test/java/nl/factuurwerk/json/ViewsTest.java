package nl.factuurwerk.json;

import static nl.factuurwerk.money.Amounts.eur;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.audit.Retention;
import nl.factuurwerk.audit.RetentionRules;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Channel;
import nl.factuurwerk.invoice.CorrectionReason;
import nl.factuurwerk.invoice.CreditDraft;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceFact;
import nl.factuurwerk.invoice.InvoiceStatus;
import nl.factuurwerk.invoice.Remainder;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.rule.RuleCatalogue;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.rule.Validity;
import nl.factuurwerk.service.Erasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What is shown and never read: written as the golden files have it, and valid by the schema. */
class ViewsTest {

    /** One golden file. */
    record Shown<T>(String file, JsonOutput<T> format, T value) {

        String text() {
            return FactuurwerkJson.pretty().write(format, value);
        }

        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Shown<?>> shown() {
        return Stream.of(
                        standing(),
                        ViewSamples.all(),
                        OrderSamples.shown(),
                        PlanSamples.shown(),
                        ClaimSamples.shown(),
                        DunningSamples.shown(),
                        ReceivableSamples.shown(),
                        LeaveSamples.shown())
                .flatMap(shown -> shown);
    }

    /** A list is a file, which a mapper has lists of its own for. */
    static Stream<Shown<?>> shownAlone() {
        return shown().filter(shown -> !(shown.value() instanceof List<?>));
    }

    private static Stream<Shown<?>> standing() {
        return Stream.of(
                new Shown<>("report", JsonOutput.REPORT, GoldenFileTest.report()),
                new Shown<>("rules", JsonOutput.RULES, rules()),
                new Shown<>("invoice-status", JsonOutput.INVOICE_STATUS, monthsLater()),
                new Shown<>(
                        "invoice-status-fresh",
                        JsonOutput.INVOICE_STATUS,
                        InvoiceStatus.of(Samples.invoice(), List.of(), List.of(), Samples.TODAY)),
                new Shown<>("remainder", JsonOutput.REMAINDER, left()),
                new Shown<>("erasure", JsonOutput.ERASURE, erasure()),
                new Shown<>(
                        "erasure-whole",
                        JsonOutput.ERASURE,
                        new Erasure(
                                Id.of("anna"),
                                0,
                                new Erasure.Removed(true, false, false, false, Erasure.Counts.NONE),
                                List.of(),
                                List.of())));
    }

    @ParameterizedTest
    @MethodSource("shown")
    void are_written_as_the_golden_file(Shown<?> shown) {
        assertThat(shown.text()).isEqualTo(GoldenFileTest.golden(shown.file(), shown.text()));
    }

    @ParameterizedTest
    @MethodSource("shown")
    void are_valid_by_the_schema(Shown<?> shown) {
        assertThat(SchemaCheck.faults(shown.text())).isEmpty();
        assertThat(SchemaCheck.faults(shown.format(), shown.text())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shownAlone")
    void are_written_by_the_mapper_of_a_host_too(Shown<?> shown) {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new FactuurwerkModule()).build();

        assertThat(mapper.readTree(mapper.writeValueAsString(shown.value()))).isEqualTo(mapper.readTree(shown.text()));
    }

    @Test
    void show_the_whole_catalogue() {
        RuleCatalogue all = Factuurwerk.inMemory(Samples.organisation()).rules();

        String text = FactuurwerkJson.compact().write(JsonOutput.RULES, all);

        assertThat(SchemaCheck.faults(JsonOutput.RULES, text)).isEmpty();
        assertThat(text.split("\"rule\":", -1)).hasSize(all.rules().size() + 1);
    }

    private static RuleCatalogue rules() {
        RuleDescription law = RuleDescription.of(
                "FW-JSON-FORMAT", Severity.WARNING, LawReference.of("Wet OB 1968", "35a", "1"), JsonRules.TEXTS);
        return RuleCatalogue.of(List.of(
                JsonRules.CHOICE,
                law.during(Validity.from(LocalDate.of(2030, 7, 1), Validity.Moment.SUPPLY)),
                Factuurwerk.inMemory(Samples.organisation())
                        .rules()
                        .find("NL-34G")
                        .orElseThrow()));
    }

    private static InvoiceStatus monthsLater() {
        Invoice invoice = Samples.invoice();
        Id<Invoice> id = invoice.id();
        return InvoiceStatus.of(
                invoice,
                List.of(
                        new InvoiceFact.Sent(id, Samples.TODAY, Channel.EMAIL, "post@hop.example"),
                        new InvoiceFact.Received(id, Samples.TODAY.plusDays(1)),
                        new InvoiceFact.Viewed(id, Samples.TODAY.plusDays(1)),
                        new InvoiceFact.Viewed(id, Samples.TODAY.plusDays(3)),
                        new InvoiceFact.Disputed(id, Samples.TODAY.plusDays(4), "Doos was nat")),
                List.of(Samples.credit(
                        Remainder.of(invoice),
                        CreditDraft.of().line(2, eur("10.00")).because(CorrectionReason.DISCOUNT_AFTERWARDS, ""),
                        "C-1")),
                Samples.TODAY.plusDays(60));
    }

    private static Remainder left() {
        return Remainder.of(Samples.invoice())
                .less(Samples.credit(
                        Remainder.of(Samples.invoice()),
                        CreditDraft.of().line(2, eur("10.00")).because(CorrectionReason.DISCOUNT_AFTERWARDS, ""),
                        "C-1"));
    }

    private static Erasure erasure() {
        Invoice invoice = Samples.invoice();
        Retention term = RetentionRules.standard().retention(invoice.issueDate());
        return new Erasure(
                Id.of("anna"),
                3,
                new Erasure.Removed(true, true, true, true, new Erasure.Counts(2, 1, 3)),
                List.of(new Erasure.Waiting(invoice.number(), term)),
                List.of(
                        new Erasure.Records(Erasure.Records.Kind.TIME_ENTRIES, 312, term),
                        new Erasure.Records(Erasure.Records.Kind.FACTS, 2, term),
                        new Erasure.Records(Erasure.Records.Kind.DISPATCHES, 3, term),
                        new Erasure.Records(Erasure.Records.Kind.QUOTES, 1, term),
                        new Erasure.Records(Erasure.Records.Kind.ORDERS, 1, term),
                        new Erasure.Records(Erasure.Records.Kind.PROFORMAS, 1, term)));
    }
}
